package dateline.importing;

import dateline.time.TimeSpan;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in an address: {@code /2023/06/19/talks}, {@code /2023/jun/19/talks}, {@code /2023/world/06/19/talks}, {@code /2023-06-19-talks}, {@code /20230619}. */
public final class AddressDate {

    private static final Pattern SEGMENTS = Pattern.compile(
            "/((?:1[5-9]|20)\\d{2})(?:/\\p{Alpha}[\\w-]*(?=/\\d{2}/\\d{2}(?:/|$)))??/(\\d{1,2}|(?:"
                    + CalendarNames.MONTH + "))(?:/(\\d{1,2}))?(?=/|$)",
            Pattern.CASE_INSENSITIVE);

    /** A day, and in notes that are named by the clock the time of day. */
    private static final Pattern SEGMENT = Pattern.compile(
            "((?:1[5-9]|20)\\d{2}([-_.]?)\\d{2}\\2\\d{2})(?:(?:[01]\\d|2[0-3])(?:[0-5]\\d){1,2})?(?!\\d)");

    private static final Pattern WITHIN = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}([-_.]?)\\d{2}\\1\\d{2}(?!\\d)");

    private AddressDate() {}

    static Optional<TimeSpan> of(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        Matcher found = SEGMENTS.matcher(path);
        Optional<TimeSpan> parted = found.find() ? WrittenDate.parse(written(found)) : Optional.empty();
        return parted.or(() -> Pattern.compile("/")
                .splitAsStream(path)
                .flatMap(segment -> ofSegment(segment).stream())
                .findFirst());
    }

    /** The day that a segment of a path, or the name of a file, begins with. */
    static Optional<TimeSpan> ofSegment(String segment) {
        Matcher found = SEGMENT.matcher(segment);
        return found.lookingAt() ? WrittenDate.parse(found.group(1)) : Optional.empty();
    }

    /** A day that stands anywhere in a name: {@code wire19980818.0515}, {@code notes of 2024-05-08}. */
    public static Optional<LocalDate> within(String name) {
        Matcher found = WITHIN.matcher(name);
        return found.find() ? WrittenDate.parse(found.group()).map(TimeSpan::earliest) : Optional.empty();
    }

    private static String written(Matcher found) {
        String month = found.group(2);
        String day = found.group(3);
        if (Character.isDigit(month.charAt(0))) {
            return found.group(1) + "-" + month + (day == null ? "" : "-" + day);
        }
        return (day == null ? "" : day + " ") + month + " " + found.group(1);
    }
}
