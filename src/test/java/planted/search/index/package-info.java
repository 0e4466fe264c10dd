@NullMarked
package planted.search.index;

import org.jspecify.annotations.NullMarked;
