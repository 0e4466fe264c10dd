package dateline.importing;

import dateline.time.TimeSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with a year as pages and files write them, in figures or with the name of a month; as exact as they are written. */
final class WrittenDate {

    private static final int LONGEST = 120;

    private static final String MONTH = "(?<month>" + CalendarNames.MONTH + ")\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.(?= ))?";
    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
    private static final String WEEKDAY = "(?:(?:" + CalendarNames.DAY + ")\\.?,? +)?";
    private static final String OF = "(?:of |de )?";
    private static final String CLOCK = "\\d{2}:\\d{2}:\\d{2} (?:\\S+ )?";

    /**
     * Each begins where the text does; what follows, such as a time of day, does not matter. A month without a day has its
     * English name, for others are words in English: Mars, and Mai.
     */
    private static final List<Pattern> SHAPES = List.of(
            shape("(?:D:)?(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?!\\d{1,5}(?!\\d))"),
            shape("(?<year>\\d{4})([-/._])(?<month>\\d{1,2})(?:\\2(?<day>\\d{1,2}))?(?!\\d)"),
            shape(WEEKDAY + DAY + "[ -]" + OF + MONTH + ",?[ -](?:de )?" + YEAR),
            shape(WEEKDAY + MONTH + "[ -]" + DAY + ",?[ -](?:" + CLOCK + ")?" + YEAR),
            shape("(?<month>" + CalendarNames.ENGLISH_MONTH + ")\\.?,? " + YEAR),
            shape("(?<year>\\d{4})"));

    /** Whether the day or the month comes first can only be told where one is more than twelve. */
    private static final Pattern SLASHED = shape("(?<one>\\d{1,2})[/.-](?<two>\\d{1,2})[/.-](?<year>\\d{4})(?!\\d)");

    /** A date and the index where it ends. */
    record Read(TimeSpan time, int end) {}

    private WrittenDate() {}

    private static Pattern shape(String shape) {
        return Pattern.compile(shape, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The date that the text begins with; a year alone only where nothing else is written. */
    static Optional<TimeSpan> parse(String text) {
        String written = Prose.flowing(text);
        return at(written)
                .filter(read -> read.end() > 4 || read.end() == written.length())
                .map(Read::time);
    }

    /** The date that stands at the start of the text. */
    static Optional<Read> at(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        return SHAPES.stream()
                .map(shape -> shape.matcher(start))
                .filter(Matcher::lookingAt)
                .findFirst()
                .flatMap(found -> time(found).map(time -> new Read(time, found.end())))
                .or(() -> slashed(start));
    }

    private static Optional<Read> slashed(String start) {
        Matcher found = SLASHED.matcher(start);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(found.group("one"));
        int two = Integer.parseInt(found.group("two"));
        boolean clear = one > 12 || two > 12 || one == two;
        int year = Integer.parseInt(found.group("year"));
        return Optional.of(year)
                .filter(known -> clear)
                .flatMap(known -> time(known, Math.min(one, two), Math.max(one, two)))
                .map(time -> new Read(time, found.end()));
    }

    private static Optional<TimeSpan> time(Matcher found) {
        int year = Integer.parseInt(found.group("year"));
        return time(year, number(found, "month"), number(found, "day"));
    }

    private static int number(Matcher found, String part) {
        String written = found.namedGroups().containsKey(part) ? found.group(part) : null;
        if (written == null) {
            return 0;
        }
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : CalendarNames.month(written);
    }

    /** Parts that are zero are not known. */
    private static Optional<TimeSpan> time(int year, int month, int day) {
        try {
            return Optional.of(
                    month == 0
                            ? TimeSpan.of(Year.of(year))
                            : day == 0
                                    ? TimeSpan.of(YearMonth.of(year, month))
                                    : TimeSpan.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
