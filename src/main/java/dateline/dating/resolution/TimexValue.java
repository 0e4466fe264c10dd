package dateline.dating.resolution;

import dateline.dating.meaning.Meaning.Quantity;
import dateline.dating.meaning.TimeOfDay;
import dateline.dating.meaning.Unit;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Writes values as TIMEX3 does (ISO-TimeML, TempEval-3). */
final class TimexValue {

    private TimexValue() {}

    /** The value of a place in time: {@code 2023-02}, {@code 2023-W25}, {@code 199}, {@code 2023-06-19TMO}. */
    static String of(Point point) {
        LocalDate day = point.start();
        String year = year(day.getYear());
        return switch (point.unit()) {
            case MILLENNIUM -> years(day.getYear(), 3);
            case CENTURY -> years(day.getYear(), 2);
            case DECADE -> years(day.getYear(), 1);
            case YEAR -> year;
            case HALF -> year + "-H" + (day.getMonthValue() + 5) / 6;
            case QUARTER -> year + "-Q" + (day.getMonthValue() + 2) / 3;
            case SEASON -> year + "-" + season(day.getMonthValue());
            case MONTH -> year + "-" + two(day.getMonthValue());
            case WEEK -> week(day);
            case WEEKEND -> week(day) + "-WE";
            case HOUR, MINUTE, SECOND -> day(day) + "TXX";
            case DAY, PERIOD -> day(day) + point.time().map(TimexValue::of).orElse("");
        };
    }

    /** The value of a time of day, from its {@code T}. */
    static String of(TimeOfDay time) {
        return switch (time) {
            case TimeOfDay.Clock clock ->
                clock.minutes() == 24 * 60
                        ? "T24:00"
                        : "T" + two(clock.minutes() / 60 % 24) + ":" + two(clock.minutes() % 60);
            case TimeOfDay.Part part -> "T" + part.part().letters();
        };
    }

    /** The value of a length of time: {@code P5Y}, {@code PT30M}, {@code PXM}. */
    static String of(Quantity amount, Unit unit) {
        String prefix = unit.ofClock() ? "PT" : "P";
        if (!amount.known()) {
            return prefix + "X" + (unit == Unit.DECADE ? unit.base() : unit).letters();
        }
        double number = amount.amount() * unit.size();
        if (number == Math.rint(number)) {
            return prefix + (long) number + unit.base().letters();
        }
        return unit == Unit.HOUR
                ? "PT" + Math.round(number * 60) + "M"
                : prefix
                        + String.format(Locale.ROOT, "%.1f", number)
                        + unit.base().letters();
    }

    static String season(int month) {
        return switch (month) {
            case 3, 4, 5 -> "SP";
            case 6, 7, 8 -> "SU";
            case 9, 10, 11 -> "FA";
            default -> "WI";
        };
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String four(int number) {
        String figures = Integer.toString(number);
        return "0".repeat(Math.max(0, 4 - figures.length())) + figures;
    }

    private static String year(int year) {
        return year > 0 ? four(year) : "BC" + four(1 - year);
    }

    /** A year without its last digits; the stretch of years before Christ that end in a number is named by that number. */
    private static String years(int first, int digits) {
        String year = first >= 0 ? four(first) : "BC" + four(-first);
        return year.substring(0, year.length() - digits);
    }

    private static String day(LocalDate day) {
        return year(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
    }

    private static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
