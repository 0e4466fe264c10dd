@NullMarked
package planted.ui.library;

import org.jspecify.annotations.NullMarked;
