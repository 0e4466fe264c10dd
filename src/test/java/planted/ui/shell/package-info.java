@NullMarked
package planted.ui.shell;

import org.jspecify.annotations.NullMarked;
