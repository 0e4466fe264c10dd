package dateline.dating.resolution;

import dateline.dating.context.Direction;
import dateline.dating.meaning.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Finds weekends seen from a day. */
final class Weekends {

    /** A feast has the weekend that begins so many days after it, or the one before. */
    private static final int BRIDGE = 2;

    private Weekends() {}

    /** The weekend that goes with a day: with a Thursday or Friday the next, with a Monday the last. */
    static Point around(LocalDate day) {
        return new Point(CalendarUnits.floor(day.plusDays(BRIDGE), Unit.WEEKEND), Unit.WEEKEND);
    }

    /** A weekday speaks of the weekend before or after it by its direction, a Thursday or Friday of the one after; a weekend day of its own. */
    static Point seen(LocalDate day, int shift, Direction direction) {
        Point begun = new Point(CalendarUnits.floor(day, Unit.WEEKEND), Unit.WEEKEND);
        boolean inside = !begun.last().isBefore(day);
        int step = switch (shift) {
            case -1 -> inside ? -1 : 0;
            case 0 -> !inside && (direction.future() || direction == Direction.UNKNOWN && near(day)) ? 1 : 0;
            default -> 1;
        };
        return new Point(begun.start().plusWeeks(step), Unit.WEEKEND);
    }

    /** Whether it is a Thursday or Friday, or the weekend. */
    static boolean near(LocalDate day) {
        return day.plusDays(BRIDGE).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
