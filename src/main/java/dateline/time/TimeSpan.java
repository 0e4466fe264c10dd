package dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;

/** A time with its precision and certainty. (First cut: plain years, months, days and closed or open intervals.) */
public record TimeSpan(String edtf) implements Comparable<TimeSpan> {

    private static final Comparator<TimeSpan> ORDER =
            Comparator.comparing(TimeSpan::start).thenComparing(TimeSpan::end).thenComparing(TimeSpan::edtf);

    /** Reads EDTF; throws {@link java.time.format.DateTimeParseException}. */
    public static TimeSpan parse(String edtf) {
        TimeSpan span = new TimeSpan(edtf);
        span.start();
        span.end();
        return span;
    }

    /** The day. */
    public static TimeSpan of(LocalDate day) {
        return new TimeSpan(day.toString());
    }

    /** First moment, inclusive; {@link LocalDateTime#MIN} when it has no beginning. */
    public LocalDateTime start() {
        String from = edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
        return from.equals("..") ? LocalDateTime.MIN : first(from).atStartOfDay();
    }

    /** Last moment, exclusive; {@link LocalDateTime#MAX} when it has no end. */
    public LocalDateTime end() {
        String to = edtf.contains("/") ? edtf.substring(edtf.indexOf('/') + 1) : edtf;
        return to.equals("..") ? LocalDateTime.MAX : after(to).atStartOfDay();
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate after(String date) {
        return switch (date.length()) {
            case 4 -> first(date).plusYears(1);
            case 7 -> first(date).plusMonths(1);
            default -> first(date).plusDays(1);
        };
    }

    /** First day. */
    public LocalDate earliest() {
        return start().toLocalDate();
    }

    /** Last day. */
    public LocalDate latest() {
        return openEnd() ? LocalDate.MAX : end().minusNanos(1).toLocalDate();
    }

    /** Whether it has no beginning ({@code ../X}). */
    public boolean openStart() {
        return edtf.startsWith("..");
    }

    /** Whether it has no end ({@code X/..}). */
    public boolean openEnd() {
        return edtf.endsWith("..");
    }

    /** How exactly it is known. */
    public Precision precision() {
        return switch (edtf.split("/")[0].length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    /** How sure it is. */
    public Certainty certainty() {
        return Certainty.SURE;
    }

    /** By first moment, then last moment, then by the text of the value. */
    @Override
    public int compareTo(TimeSpan other) {
        return ORDER.compare(this, other);
    }

    /** The EDTF text. */
    @Override
    public String toString() {
        return edtf;
    }
}
