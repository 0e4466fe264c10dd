@NullMarked
package circular.library.near;

import org.jspecify.annotations.NullMarked;
