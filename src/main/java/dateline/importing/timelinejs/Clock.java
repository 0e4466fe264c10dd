package dateline.importing.timelinejs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day in a table: {@code 14:30}, {@code 2:30 PM}. */
final class Clock {

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*([AaPp])?\\.?[Mm]?\\.?\\s*");

    private Clock() {}

    /** The hour and the minute; both empty where it is none. */
    static List<String> parts(String text) {
        Matcher found = WRITTEN.matcher(text);
        if (!found.matches()) {
            return List.of("", "");
        }
        String half = Optional.ofNullable(found.group(3)).orElse("").toLowerCase(Locale.ROOT);
        int hour = Integer.parseInt(found.group(1));
        int counted = half.isEmpty() ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
        return List.of(Integer.toString(counted), found.group(2));
    }
}
