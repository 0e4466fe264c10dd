/** The events as a list, the linear twin of the timeline, and the bar that chooses how the events are looked at. */
@NullMarked
package dateline.ui.events;

import org.jspecify.annotations.NullMarked;
