package dateline.dating.resolution;

import dateline.dating.meaning.TimeOfDay;
import dateline.dating.meaning.Unit;
import java.time.LocalDate;
import java.util.Optional;

/** Moves places in time by counted units. */
final class Moves {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private static final int DAYS_OF_WEEK = 7;

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

    /** About where what is counted in weeks, decades or centuries lies: a week on the very day, a decade in the very year. */
    static Optional<Point> about(Point from, Unit unit, double amount) {
        return switch (unit) {
            case WEEK -> exact(from, Unit.DAY, amount * DAYS_OF_WEEK);
            case DECADE, CENTURY -> exact(from, Unit.YEAR, amount * unit.size());
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, MONTH, SEASON, QUARTER, HALF, YEAR, MILLENNIUM, PERIOD ->
                Optional.empty();
        };
    }

    private static Optional<Point> exact(Point from, Unit unit, double amount) {
        return from.within(unit) ? Optional.of(by(from, unit, Math.rint(amount))) : Optional.empty();
    }

    private static Point clock(LocalDate day, long minutes) {
        int time = (int) Math.floorMod(minutes, (long) MINUTES_OF_DAY);
        return new Point(day.plusDays(Math.floorDiv(minutes, MINUTES_OF_DAY)), Unit.DAY).at(new TimeOfDay.Clock(time));
    }

    private static double minutes(Unit unit) {
        return unit == Unit.HOUR ? 60 : unit == Unit.MINUTE ? 1 : 0;
    }
}
