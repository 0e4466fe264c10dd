@NullMarked
package planted.ui.preferences;

import org.jspecify.annotations.NullMarked;
