/** The events that sentences tell, with their times and how they stand. */
@NullMarked
package dateline.extraction.events;

import org.jspecify.annotations.NullMarked;
