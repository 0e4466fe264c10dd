package dateline.importing.timelinejs;

import dateline.time.TimeSpan;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of slides, as exact as they are written. Years before the first are counted without a year 0, as people do. */
final class SlideTime {

    private static final Pattern NUMBER = Pattern.compile("\\s*(-?\\d{1,12})(?:\\.0*)?\\s*");

    /** Of the older formats: the parts from the greatest to the least, or with month and day first. */
    private static final Pattern JOINED = Pattern.compile(
            "\\s*(-?\\d{1,12})(?:[-,/](\\d{1,2})(?:[-,/](\\d{1,2})(?:[T, ]+(\\d{1,2})[:,](\\d{1,2}).*)?)?)?,*\\s*");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\s*(\\d{1,2})/(?:(\\d{1,2})/)?(\\d{3,4})(?:\\s+(\\d{1,2}):(\\d{2}).*)?\\s*");

    private SlideTime() {}

    /** Of a first date, and a last one that may be missing; the first alone where the last comes before it. */
    static Optional<TimeSpan> between(Optional<TimeSpan> first, Optional<TimeSpan> last) {
        return first.map(start -> last.flatMap(end -> interval(start, end)).orElse(start));
    }

    private static Optional<TimeSpan> interval(TimeSpan start, TimeSpan end) {
        try {
            return Optional.of(TimeSpan.between(start, end));
        } catch (DateTimeException reversed) {
            return Optional.empty();
        }
    }

    /** The parts from the year to the minute; those that are missing at the end are empty. */
    static Optional<TimeSpan> of(List<String> parts) {
        OptionalLong year = number(parts.getFirst());
        return year.isEmpty() ? Optional.empty() : read(edtf(year.getAsLong(), parts));
    }

    private static String edtf(long written, List<String> parts) {
        long year = written < 0 ? written + 1 : written;
        StringBuilder edtf = new StringBuilder(
                Math.abs(year) > 9999 ? "Y" + year : (year < 0 ? "-%04d" : "%04d").formatted(Math.abs(year)));
        String[] signs = {"-", "-", "T", ":"};
        for (int part = 1; part < Math.min(parts.size(), 5); part++) {
            OptionalLong number = number(parts.get(part));
            boolean clockWithoutMinutes =
                    part == 3 && (parts.size() < 5 || number(parts.get(4)).isEmpty());
            if (number.isEmpty() || clockWithoutMinutes) {
                break;
            }
            edtf.append(signs[part - 1]).append("%02d".formatted(number.getAsLong()));
        }
        return edtf.toString();
    }

    /** A date in one text. */
    static Optional<TimeSpan> ofJoined(String text) {
        Matcher joined = JOINED.matcher(text);
        if (joined.matches()) {
            return of(groups(joined, 1, 2, 3, 4, 5));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches() ? of(groups(monthFirst, 3, 1, 2, 4, 5)) : Optional.empty();
    }

    private static List<String> groups(Matcher found, int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> Optional.ofNullable(found.group(number)).orElse(""))
                .toList();
    }

    private static Optional<TimeSpan> read(String edtf) {
        try {
            return Optional.of(TimeSpan.parse(edtf));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static OptionalLong number(String text) {
        Matcher found = NUMBER.matcher(text);
        return found.matches() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
    }
}
