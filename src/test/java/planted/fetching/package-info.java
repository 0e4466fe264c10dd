@NullMarked
package planted.fetching;

import org.jspecify.annotations.NullMarked;
