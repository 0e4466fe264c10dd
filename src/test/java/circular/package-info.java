@NullMarked
package circular;

import org.jspecify.annotations.NullMarked;
