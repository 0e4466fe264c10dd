@NullMarked
package planted.dating;

import org.jspecify.annotations.NullMarked;
