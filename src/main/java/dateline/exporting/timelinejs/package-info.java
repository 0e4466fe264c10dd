/** Timelines of TimelineJS. */
@NullMarked
package dateline.exporting.timelinejs;

import org.jspecify.annotations.NullMarked;
