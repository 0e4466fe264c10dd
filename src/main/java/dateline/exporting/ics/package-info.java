/** Calendars (iCalendar). */
@NullMarked
package dateline.exporting.ics;

import org.jspecify.annotations.NullMarked;
