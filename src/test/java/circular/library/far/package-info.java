@NullMarked
package circular.library.far;

import org.jspecify.annotations.NullMarked;
