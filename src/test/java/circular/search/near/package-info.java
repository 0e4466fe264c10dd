@NullMarked
package circular.search.near;

import org.jspecify.annotations.NullMarked;
