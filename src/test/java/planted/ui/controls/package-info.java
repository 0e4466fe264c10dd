@NullMarked
package planted.ui.controls;

import org.jspecify.annotations.NullMarked;
