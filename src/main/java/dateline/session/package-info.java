/** The observable state of one window: what is open, selected, filtered, searched and on screen. Of JavaFX only the properties. */
@NullMarked
package dateline.session;

import org.jspecify.annotations.NullMarked;
