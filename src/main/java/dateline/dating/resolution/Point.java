package dateline.dating.resolution;

import dateline.dating.meaning.TimeOfDay;
import dateline.dating.meaning.Unit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in time with its precision.
 *
 * @param start its first day
 * @param unit how much time it spans from there
 * @param time the time of that day, where the unit is a day and more is known
 */
record Point(LocalDate start, Unit unit, Optional<TimeOfDay> time) {

    Point(LocalDate start, Unit unit) {
        this(start, unit, Optional.empty());
    }

    /** The unit of this size that the first day lies in. */
    Point widen(Unit wider) {
        return new Point(CalendarUnits.floor(start, wider), wider);
    }

    /** So many of its own units later. */
    Point plus(int amount) {
        return new Point(CalendarUnits.plus(start, unit, amount), unit, time);
    }

    Point at(TimeOfDay timeOfDay) {
        return new Point(start, Unit.DAY, Optional.of(timeOfDay));
    }

    /** Its last day. */
    LocalDate last() {
        return CalendarUnits.plus(start, unit, 1).minusDays(1);
    }

    /** Whether it is at least as exact as the unit. */
    boolean within(Unit wider) {
        return unit.compareTo(wider) <= 0;
    }
}
