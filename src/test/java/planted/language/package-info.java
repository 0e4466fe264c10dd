@NullMarked
package planted.language;

import org.jspecify.annotations.NullMarked;
