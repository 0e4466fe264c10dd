package dateline.dating.resolution;

import dateline.dating.meaning.TimeOfDay;
import dateline.dating.meaning.Unit;
import java.time.LocalDate;

/** Moves places in time by counted units. */
final class Moves {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private Moves() {}

    /** "A week from Monday" is a day, "the week of 3 May" is not. */
    static Point from(Point base, Unit unit, double amount) {
        boolean day = unit == Unit.WEEK && base.unit() == Unit.DAY && amount != 0;
        if (unit == Unit.WEEKEND && amount == 0) {
            return Weekends.around(base.start());
        }
        return day ? new Point(CalendarUnits.plus(base.start(), unit, (int) amount), Unit.DAY) : by(base, unit, amount);
    }

    /** So many units later, or earlier when negative. */
    static Point by(Point from, Unit unit, double amount) {
        if (unit == Unit.YEAR) {
            return new Point(from.start().plusMonths(Math.round(amount * 12)), unit).widen(unit);
        }
        if (unit.ofClock()) {
            return from.time().orElse(null) instanceof TimeOfDay.Clock clock
                    ? clock(from.start(), clock.minutes() + Math.round(amount * minutes(unit)))
                    : new Point(from.start(), Unit.HOUR);
        }
        if (unit.size() > 1 && amount != Math.rint(amount)) {
            return by(from, unit.base(), amount * unit.size());
        }
        return from.widen(unit).plus((int) amount);
    }

    private static Point clock(LocalDate day, long minutes) {
        int time = (int) Math.floorMod(minutes, (long) MINUTES_OF_DAY);
        return new Point(day.plusDays(Math.floorDiv(minutes, MINUTES_OF_DAY)), Unit.DAY).at(new TimeOfDay.Clock(time));
    }

    private static double minutes(Unit unit) {
        return unit == Unit.HOUR ? 60 : unit == Unit.MINUTE ? 1 : 0;
    }
}
