@NullMarked
package planted.ui.start;

import org.jspecify.annotations.NullMarked;
