package dateline.dating.resolution;

import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dates within longer times. */
final class DatesWithin {

    /** A day of January that is always in the first week of its year (ISO 8601-1); so it is taken in months, too. */
    private static final int DAY_OF_FIRST_WEEK = 4;

    private DatesWithin() {}

    /** The first date of the frame with the weekday or day of the month. */
    static Optional<Point> first(Meaning.Fields fields, Point frame) {
        if (fields.has(Field.WEEKDAY)) {
            DayOfWeek weekday = DayOfWeek.of(fields.get(Field.WEEKDAY));
            return Optional.of(new Point(frame.start().with(TemporalAdjusters.nextOrSame(weekday)), Unit.DAY));
        }
        List<Point> dates = FieldDates.around(fields, frame.start());
        return dates.stream()
                .filter(point -> !point.start().isBefore(frame.start()))
                .findFirst();
    }

    /** The nth unit of the whole, from its end when negative; the whole where it is not divided so. */
    static Point nth(int number, Unit unit, Point whole) {
        if (Set.of(Unit.HALF, Unit.QUARTER).contains(unit) && whole.unit() != Unit.YEAR) {
            return whole;
        }
        if (unit == Unit.WEEK && number > 0) {
            return new Point(whole.start().withDayOfMonth(DAY_OF_FIRST_WEEK), Unit.WEEK)
                    .widen(Unit.WEEK)
                    .plus(number - 1);
        }
        if (number < 0) {
            LocalDate start = CalendarUnits.plus(whole.last().plusDays(1), unit, number);
            return new Point(start, unit);
        }
        LocalDate first = unit == Unit.WEEKEND
                ? whole.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                : whole.start();
        return new Point(number == 1 ? first : CalendarUnits.plus(first, unit, number - 1), unit);
    }
}
