@NullMarked
package planted.exporting;

import org.jspecify.annotations.NullMarked;
