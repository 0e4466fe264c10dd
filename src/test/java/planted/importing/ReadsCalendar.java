package planted.importing;

import biweekly.ICalendar;
import dateline.architecture.Breaks;

@Breaks("home of biweekly")
record ReadsCalendar(ICalendar calendar) {}
