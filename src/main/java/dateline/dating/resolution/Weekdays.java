package dateline.dating.resolution;

import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning.Fields;
import java.util.Map;

/** The days of the week as an old text counts them: after "Sunday, 2 September 1666" its Monday is the 3rd, by the calendar of its time. */
final class Weekdays {

    private static final int LAST_OLD_STYLE = 1918;
    private static final int WEEK = 7;

    /** How many days after those of our calendar they come. */
    private int shift;

    /** Whether the day is on the weekday that the date tells. */
    static boolean isOne(Fields date, Point day) {
        return day.start().getDayOfWeek().getValue() == date.get(Field.WEEKDAY);
    }

    /** A date told with its weekday. */
    void tell(Fields fields, Point point) {
        if (fields.hasAll(Field.WEEKDAY, Field.DAY) && point.start().getYear() <= LAST_OLD_STYLE) {
            shift = Math.floorMod(
                    fields.get(Field.WEEKDAY) - point.start().getDayOfWeek().getValue(), WEEK);
        }
    }

    /** A bare weekday as one of our calendar. */
    Fields ours(Fields fields) {
        return fields.tellsOnly(Field.WEEKDAY)
                ? new Fields(Map.of(Field.WEEKDAY, Math.floorMod(fields.get(Field.WEEKDAY) - shift - 1, WEEK) + 1))
                : fields;
    }
}
