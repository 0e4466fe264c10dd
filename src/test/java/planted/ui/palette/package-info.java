@NullMarked
package planted.ui.palette;

import org.jspecify.annotations.NullMarked;
