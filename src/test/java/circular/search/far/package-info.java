@NullMarked
package circular.search.far;

import org.jspecify.annotations.NullMarked;
