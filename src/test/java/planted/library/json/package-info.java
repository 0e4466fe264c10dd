@NullMarked
package planted.library.json;

import org.jspecify.annotations.NullMarked;
