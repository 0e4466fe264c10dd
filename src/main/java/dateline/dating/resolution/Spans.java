package dateline.dating.resolution;

import dateline.dating.meaning.DayPart;
import dateline.dating.meaning.TimeOfDay;
import dateline.time.TimeSpan;
import dateline.time.YearDivision;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/** Writes places in time as EDTF, with their precision; where EDTF names no more than the year, the year. */
final class Spans {

    private static final LocalDate FIRST = LocalDate.of(-9999, 1, 1);

    /** A week before the last, so that a week from there is within too. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 24);

    private static final int MIDNIGHT = 24 * 60;

    private Spans() {}

    /** The point as a time. */
    static TimeSpan of(Point point) {
        LocalDate day = point.start();
        return day.isBefore(FIRST) || day.isAfter(LAST) ? TimeSpan.of(Year.of(day.getYear())) : within(point, day);
    }

    private static TimeSpan within(Point point, LocalDate day) {
        return switch (point.unit()) {
            case MILLENNIUM -> years(day, 1000, "XXX");
            case CENTURY -> years(day, 100, "XX");
            case DECADE -> years(day, 10, "X");
            case YEAR -> TimeSpan.of(Year.of(day.getYear()));
            case HALF ->
                TimeSpan.of(
                        Year.of(day.getYear()),
                        division(YearDivision.FIRST_HALF.code() + (day.getMonthValue() - 1) / 6));
            case QUARTER ->
                TimeSpan.of(
                        Year.of(day.getYear()),
                        division(YearDivision.FIRST_QUARTER.code() + (day.getMonthValue() - 1) / 3));
            case SEASON ->
                TimeSpan.of(Year.of(day.getYear()), division(YearDivision.SPRING.code() + day.getMonthValue() / 3 - 1));
            case MONTH -> TimeSpan.of(YearMonth.from(day));
            case WEEK, WEEKEND -> days(day, point.last());
            case SECOND, MINUTE, HOUR -> TimeSpan.of(day);
            case DAY, PERIOD -> point.time().map(time -> of(day, time)).orElseGet(() -> TimeSpan.of(day));
        };
    }

    static TimeSpan days(LocalDate first, LocalDate last) {
        return TimeSpan.between(TimeSpan.of(first), TimeSpan.of(last));
    }

    private static TimeSpan of(LocalDate day, TimeOfDay time) {
        return switch (time) {
            case TimeOfDay.Clock clock -> moment(day, clock.minutes());
            case TimeOfDay.Part part ->
                TimeSpan.between(moment(day, part.part().from() * 60), moment(day, lastMinute(part.part())));
        };
    }

    /** A night is one of its day: it ends before the next begins; what goes on overnight does not. */
    private static int lastMinute(DayPart part) {
        return part.to() == 24 ? MIDNIGHT - 1 : part.to() * 60;
    }

    /** Midnight is one of the day that it ends, as whose last second it is written. */
    private static TimeSpan moment(LocalDate day, int minutes) {
        if (minutes == MIDNIGHT) {
            return TimeSpan.parse(day + "T23:59:59");
        }
        return minutes > MIDNIGHT
                ? moment(day.plusDays(1), minutes - MIDNIGHT)
                : TimeSpan.parse(day + String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60));
    }

    private static TimeSpan years(LocalDate first, int size, String unknown) {
        int year = first.getYear();
        return year < 0
                ? TimeSpan.between(TimeSpan.of(Year.of(year)), TimeSpan.of(Year.of(year + size - 1)))
                : TimeSpan.parse(String.format(Locale.ROOT, "%04d", year).substring(0, 4 - unknown.length()) + unknown);
    }

    private static YearDivision division(int code) {
        return YearDivision.values()[code - YearDivision.SPRING.code()];
    }
}
