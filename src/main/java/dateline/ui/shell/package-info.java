/** The window: menus, bars and panes around the views. */
@NullMarked
package dateline.ui.shell;

import org.jspecify.annotations.NullMarked;
