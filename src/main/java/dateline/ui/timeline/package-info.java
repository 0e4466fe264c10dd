/** The timeline of the window: lanes of marks over an axis, an overview, and a line for events without a date. */
@NullMarked
package dateline.ui.timeline;

import org.jspecify.annotations.NullMarked;
