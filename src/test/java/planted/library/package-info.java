@NullMarked
package planted.library;

import org.jspecify.annotations.NullMarked;
