package dateline.dating.resolution;

import dateline.dating.meaning.Feast;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning.Fields;
import dateline.dating.meaning.Unit;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dates that have given fields. */
final class FieldDates {

    private static final int LAST_CENTURY = 9900;

    /** How many years around are looked at. */
    private static final int REACH = 2;

    /** Within so many months every day of the month falls on every day of the week. */
    private static final int MONTHS_OF_WEEKDAY = 14;

    /** The same for a leap day, which a century may leave out. */
    private static final int LEAP_REACH = 8;

    private FieldDates() {}

    /** The one date the fields name by themselves; empty when they leave the year open, or there is no such date. */
    static Optional<Point> absolute(Fields fields) {
        boolean beforeChrist = fields.has(Field.BEFORE_CHRIST);
        if (fields.has(Field.CENTURY)) {
            int first = fields.get(Field.CENTURY);
            if (first > LAST_CENTURY) {
                return Optional.empty();
            }

            return Optional.of(new Point(LocalDate.of(beforeChrist ? -first - 99 : first, 1, 1), Unit.CENTURY));
        }
        if (fields.has(Field.DECADE)) {
            return Optional.of(new Point(LocalDate.of(fields.get(Field.DECADE), 1, 1), Unit.DECADE));
        }
        if (fields.has(Field.YEAR)) {
            int year = fields.get(Field.YEAR);
            return inYear(fields, beforeChrist ? 1 - year : year);
        }
        return Optional.empty();
    }

    /** The date with the fields in a year; the year itself when no other field is told; empty when there is no such date. */
    static Optional<Point> inYear(Fields fields, int year) {
        try {
            return Optional.of(dateInYear(fields, year));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Point dateInYear(Fields fields, int year) {
        if (fields.has(Field.HOLIDAY)) {
            return new Point(Feast.values()[fields.get(Field.HOLIDAY)].day(year), Unit.DAY);
        }
        if (fields.hasAll(Field.DAY, Field.MONTH)) {
            return new Point(LocalDate.of(year, fields.get(Field.MONTH), fields.get(Field.DAY)), Unit.DAY);
        }
        if (fields.has(Field.MONTH)) {
            return new Point(LocalDate.of(year, fields.get(Field.MONTH), 1), Unit.MONTH);
        }
        if (fields.has(Field.SEASON)) {
            return new Point(LocalDate.of(year, fields.get(Field.SEASON) * 3, 1), Unit.SEASON);
        }
        if (fields.has(Field.QUARTER)) {
            return new Point(LocalDate.of(year, fields.get(Field.QUARTER) * 3 - 2, 1), Unit.QUARTER);
        }
        if (fields.has(Field.HALF)) {
            return new Point(LocalDate.of(year, fields.get(Field.HALF) * 6 - 5, 1), Unit.HALF);
        }
        return new Point(LocalDate.of(year, 1, 1), Unit.YEAR);
    }

    /** Dates with the fields around a day, in order: those it may mean when the year, month or week is not told. */
    static List<Point> around(Fields fields, LocalDate day) {
        List<Point> dates = new ArrayList<>();
        if (yearly(fields)) {
            int reach = leapDay(fields) ? LEAP_REACH : REACH;
            for (int year = day.getYear() - reach; year <= day.getYear() + reach; year++) {
                inYear(fields, year).ifPresent(dates::add);
            }
            keepWeekday(fields, dates);
        } else if (fields.has(Field.DAY)) {
            YearMonth month = YearMonth.from(day);
            int reach = fields.has(Field.WEEKDAY) ? MONTHS_OF_WEEKDAY : 2;
            for (int step = -reach; step <= reach; step++) {
                YearMonth other = month.plusMonths(step);
                if (other.isValidDay(fields.get(Field.DAY))) {
                    dates.add(new Point(other.atDay(fields.get(Field.DAY)), Unit.DAY));
                }
            }
            keepWeekday(fields, dates);
        } else if (fields.has(Field.WEEKDAY)) {
            DayOfWeek weekday = DayOfWeek.of(fields.get(Field.WEEKDAY));
            LocalDate before = day.minusWeeks(1).with(TemporalAdjusters.previous(weekday));
            for (int step = 0; step <= 4; step++) {
                dates.add(new Point(before.plusWeeks(step), Unit.DAY));
            }
        }
        return dates;
    }

    /** "Saturday, April 3": in the years in which it is one, if there are any. */
    private static void keepWeekday(Fields fields, List<Point> dates) {
        if (fields.hasAll(Field.WEEKDAY, Field.DAY)) {
            DayOfWeek weekday = DayOfWeek.of(fields.get(Field.WEEKDAY));
            if (dates.stream().anyMatch(date -> date.start().getDayOfWeek() == weekday)) {
                dates.removeIf(date -> date.start().getDayOfWeek() != weekday);
            }
        }
    }

    private static boolean leapDay(Fields fields) {
        return fields.get(Field.DAY) == 29 && fields.get(Field.MONTH) == 2;
    }

    /** Whether dates with the fields come once a year. */
    static boolean yearly(Fields fields) {
        return fields.hasAny(Field.MONTH, Field.SEASON, Field.QUARTER, Field.HALF, Field.HOLIDAY);
    }
}
