/** Completes what stands side by side and leaves out what it shares: lists, ranges, and times told by their neighbours. */
@NullMarked
package dateline.dating.coordination;

import org.jspecify.annotations.NullMarked;
