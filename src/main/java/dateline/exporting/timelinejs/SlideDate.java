package dateline.exporting.timelinejs;

import dateline.time.Precision;
import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Dates of slides: as many numbers as are known. Years before the first are counted without a year 0, as people do. */
final class SlideDate {

    private static final Pattern FAR = Pattern.compile("Y(-?\\d{1,18})");

    private SlideDate() {}

    /**
     * Writes a single date.
     *
     * @param isEnd whether its last moment is meant, where it is longer than the numbers can say
     */
    static void write(TimeSpan date, boolean isEnd, ObjectNode json) {
        LocalDateTime moment = isEnd ? date.end().minusNanos(1) : date.start();
        long year = year(date, moment);
        json.put("year", year > 0 ? year : year - 1);
        if (isWholeYears(date)) {
            return;
        }
        json.put("month", moment.getMonthValue());
        if (date.precision().compareTo(Precision.MONTH) <= 0) {
            return;
        }
        json.put("day", moment.getDayOfMonth());
        if (date.precision().compareTo(Precision.DAY) > 0) {
            json.put("hour", date.start().getHour());
            json.put("minute", date.start().getMinute());
        }
    }

    /** As it is written where it is longer ago than days can be counted. */
    private static long year(TimeSpan date, LocalDateTime moment) {
        Matcher far = FAR.matcher(date.edtf());
        return far.matches() ? Long.parseLong(far.group(1)) : moment.getYear();
    }

    /** Whether numbers say all of it. */
    static boolean isWhole(TimeSpan time) {
        boolean isOpen = time.openStart() || time.openEnd();
        boolean isUnsure = time.certainty().approximate() || time.certainty().uncertain();
        return !isOpen && !isUnsure && time.members().size() == 1;
    }

    /** Whether it is from one date to another, or longer than a year, a month or a day. */
    static boolean needsEnd(TimeSpan time) {
        boolean isOne = switch (time.precision()) {
            case YEAR, MONTH, DAY, HOUR, MINUTE, SECOND ->
                !time.edtf().contains("/") && time.members().size() == 1;
            case MILLENNIUM, CENTURY, DECADE, HALF, QUADRIMESTER, QUARTER, SEASON, WEEK -> false;
        };
        return !isOne && !time.openEnd();
    }

    private static boolean isWholeYears(TimeSpan date) {
        return date.start().getDayOfYear() == 1
                && date.end().getDayOfYear() == 1
                && date.precision().compareTo(Precision.YEAR) <= 0;
    }
}
