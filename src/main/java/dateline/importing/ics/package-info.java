/** Calendars (iCalendar). */
@NullMarked
package dateline.importing.ics;

import org.jspecify.annotations.NullMarked;
