package dateline.dating.resolution;

import dateline.dating.meaning.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Counting in the units of the calendar. A season begins in December, March, June or September; a week on Monday. */
final class CalendarUnits {

    /** Nine thousand years. */
    private static final long COUNTED_DAYS = 9_000L * 366;

    /** The most that longer units than a day have. */
    private static final Map<Unit, Integer> DAYS =
            Map.of(Unit.WEEKEND, 7, Unit.WEEK, 7, Unit.MONTH, 31, Unit.YEAR, 366);

    private CalendarUnits() {}

    /** The first day of the unit the day lies in; for a weekend, of the last one that has begun. */
    static LocalDate floor(LocalDate day, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, PERIOD -> day;
            case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> years(day, 10);
            case CENTURY -> years(day, 100);
            case MILLENNIUM -> years(day, 1000);
        };
    }

    private static LocalDate years(LocalDate day, int size) {
        return LocalDate.of(Math.floorDiv(day.getYear(), size) * size, 1, 1);
    }

    /** Whether so many units stay within the nine thousand years that are counted in. */
    static boolean countable(double amount, Unit unit) {
        return Math.abs(amount) * unit.size() * DAYS.getOrDefault(unit.base(), 1) < COUNTED_DAYS;
    }

    /** So many units later, or earlier when negative. */
    static LocalDate plus(LocalDate day, Unit unit, int amount) {
        return switch (unit) {
            case SECOND, MINUTE -> day;
            case HOUR -> day.plusDays(amount / 24);
            case DAY, PERIOD -> day.plusDays(amount);
            case WEEKEND -> amount == 1 ? day.plusDays(2) : day.plusWeeks(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case SEASON, QUARTER -> day.plusMonths(3L * amount);
            case HALF -> day.plusMonths(6L * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10L * amount);
            case CENTURY -> day.plusYears(100L * amount);
            case MILLENNIUM -> day.plusYears(1000L * amount);
        };
    }
}
