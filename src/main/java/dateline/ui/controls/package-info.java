/** Controls that know nothing of Dateline. */
@NullMarked
package dateline.ui.controls;

import org.jspecify.annotations.NullMarked;
