/** The geometry of the timeline: scale, ticks, lanes, rows, labels and hit test. Knows pixels, but no toolkit. */
@NullMarked
package dateline.timeline;

import org.jspecify.annotations.NullMarked;
