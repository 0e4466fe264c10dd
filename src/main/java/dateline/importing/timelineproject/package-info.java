/** Timelines of The Timeline Project. */
@NullMarked
package dateline.importing.timelineproject;

import org.jspecify.annotations.NullMarked;
