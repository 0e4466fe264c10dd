/** The page of settings. */
@NullMarked
package dateline.ui.preferences;

import org.jspecify.annotations.NullMarked;
