@NullMarked
package planted.ui.redate;

import org.jspecify.annotations.NullMarked;
