@NullMarked
package planted.ui.contents;

import org.jspecify.annotations.NullMarked;
