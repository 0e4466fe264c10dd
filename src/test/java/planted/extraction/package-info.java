@NullMarked
package planted.extraction;

import org.jspecify.annotations.NullMarked;
