/** Timelines of TimelineJS: as JSON, in its present and former shapes, and as the table that it is made from. */
@NullMarked
package dateline.importing.timelinejs;

import org.jspecify.annotations.NullMarked;
