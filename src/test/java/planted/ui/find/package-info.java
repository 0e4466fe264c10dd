@NullMarked
package planted.ui.find;

import org.jspecify.annotations.NullMarked;
