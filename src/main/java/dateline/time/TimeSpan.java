package dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time with its precision and certainty: a value of EDTF, levels 0 to 2. Beside EDTF it takes times of day without
 * seconds ({@code 2023-06-19T14:30}), in intervals and sets too. Bounds are worked out once, when it is made.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format, Library of Congress, 2019</a>
 */
public final class TimeSpan implements Comparable<TimeSpan> {

    /** The last whose days can be written. */
    private static final int LAST_YEAR = 9999;

    private static final Comparator<TimeSpan> ORDER = Comparator.comparing(TimeSpan::known)
            .thenComparing(time -> time.start)
            .thenComparing(time -> time.end)
            .thenComparing(time -> time.edtf);

    private final String edtf;
    private final LocalDateTime start;
    private final LocalDateTime end;
    private final double startSecond;
    private final double endSecond;
    private final long seconds;
    private final Precision precision;
    private final Certainty certainty;

    private TimeSpan(String edtf, Edtf value) {
        this.edtf = edtf;
        this.start = value.start();
        this.end = value.end();
        this.startSecond =
                start.equals(LocalDateTime.MIN) ? Double.NEGATIVE_INFINITY : start.toEpochSecond(ZoneOffset.UTC);
        this.endSecond = end.equals(LocalDateTime.MAX) ? Double.POSITIVE_INFINITY : end.toEpochSecond(ZoneOffset.UTC);
        this.seconds = end.toEpochSecond(ZoneOffset.UTC) - start.toEpochSecond(ZoneOffset.UTC);
        this.precision = value.precision();
        this.certainty = value.certainty();
    }

    /**
     * Reads EDTF; throws {@link java.time.format.DateTimeParseException} with what is wrong and the index where.
     * Years beyond ±999,999,998 are read, but placed there.
     */
    public static TimeSpan parse(String edtf) {
        return new TimeSpan(edtf, EdtfParser.parse(edtf));
    }

    private static TimeSpan of(Edtf value) {
        return new TimeSpan(value.toString(), value);
    }

    /** The day, of a year from −9999 to 9999; throws {@link java.time.format.DateTimeParseException} for others. */
    public static TimeSpan of(LocalDate day) {
        return parse(day.toString());
    }

    /** The shortest time that can be written and holds the day: the day, or the year where that has more than four digits. */
    public static TimeSpan holding(LocalDate day) {
        return Math.abs(day.getYear()) > LAST_YEAR ? of(Year.of(day.getYear())) : of(day);
    }

    /** The month, of a year from −9999 to 9999; throws {@link java.time.format.DateTimeParseException} for others. */
    public static TimeSpan of(YearMonth month) {
        return parse(month.toString());
    }

    /** The year. */
    public static TimeSpan of(Year year) {
        return parse(written(year));
    }

    /** The season, quarter, third or half of a year from −9999 to 9999. */
    public static TimeSpan of(Year year, YearDivision division) {
        return parse(written(year) + "-" + division.code());
    }

    private static String written(Year year) {
        int number = year.getValue();
        return Math.abs(number) > LAST_YEAR
                ? "Y" + number
                : (number < 0 ? "-%04d" : "%04d").formatted(Math.abs(number));
    }

    /**
     * From the beginning of one to the end of the other, each with its own precision; open or unknown where that is.
     * Throws {@link java.time.format.DateTimeParseException} when it would end before it begins.
     */
    public static TimeSpan between(TimeSpan first, TimeSpan last) {
        return first.equals(last)
                ? first
                : parse(first.value().first() + "/" + last.value().last());
    }

    /** From the beginning of the time on to an end that is not known ({@code 2021/}). */
    static TimeSpan withEndUnknown(TimeSpan first) {
        return parse(first.value().first() + "/");
    }

    /** To the end of the time from a beginning that is not known ({@code /2021}). */
    static TimeSpan withBeginningUnknown(TimeSpan last) {
        return parse("/" + last.value().last());
    }

    /** From the beginning of the time on, with no end ({@code 2021/..}). */
    public static TimeSpan since(TimeSpan first) {
        return parse(first.value().first() + "/" + Unbounded.OPEN);
    }

    /** Up to the end of the time, with no beginning ({@code ../2021}). */
    public static TimeSpan until(TimeSpan last) {
        return parse(Unbounded.OPEN + "/" + last.value().last());
    }

    /** The value, taken apart anew: it is needed rarely, and a timeline has very many of these. */
    Edtf value() {
        return EdtfParser.parse(edtf);
    }

    /** The EDTF text, exactly as it was read. */
    public String edtf() {
        return edtf;
    }

    /** First moment, inclusive; {@link LocalDateTime#MIN} when its beginning is open or unknown. */
    public LocalDateTime start() {
        return start;
    }

    /** Last moment, exclusive; {@link LocalDateTime#MAX} when its end is open or unknown. */
    public LocalDateTime end() {
        return end;
    }

    /** First moment, inclusive, in seconds since the beginning of 1970; minus infinity when its beginning is open or unknown. */
    public double startSecond() {
        return startSecond;
    }

    /** Last moment, exclusive, in seconds since the beginning of 1970; infinity when its end is open or unknown. */
    public double endSecond() {
        return endSecond;
    }

    /** First day. */
    public LocalDate earliest() {
        return start.toLocalDate();
    }

    /** Last day. */
    public LocalDate latest() {
        return openEnd() ? LocalDate.MAX : end.minusNanos(1).toLocalDate();
    }

    /** How long it lasts as it is written, in seconds: a vague time as long as it is vague, one with an open end for millions of years. */
    public long seconds() {
        return seconds;
    }

    /** Whether no beginning is known: it is open ({@code ../X}, {@code [..X]}) or unknown ({@code /X}). */
    public boolean openStart() {
        return startSecond == Double.NEGATIVE_INFINITY;
    }

    /** Whether no end is known: it is open ({@code X/..}, {@code [X..]}) or unknown ({@code X/}). */
    public boolean openEnd() {
        return endSecond == Double.POSITIVE_INFINITY;
    }

    /** Where it begins, a span as wide as that is vague; empty when open or unknown. An interval has two, a single date one. */
    public Optional<TimeSpan> first() {
        return value().first() instanceof Single single ? Optional.of(of(single)) : Optional.empty();
    }

    /** Where it ends, a span as wide as that is vague; empty when open or unknown. An interval has two, a single date one. */
    public Optional<TimeSpan> last() {
        return value().last() instanceof Single single ? Optional.of(of(single)) : Optional.empty();
    }

    /** The members of a set in the order written, a range among them as an interval; any other time alone. */
    public List<TimeSpan> members() {
        return value() instanceof DateSet set
                ? set.members().stream().map(TimeSpan::of).toList()
                : List.of(this);
    }

    /** Whether only one of its members is meant ({@code [1667,1668]}). */
    public boolean oneOf() {
        return value() instanceof DateSet set && set.oneOf();
    }

    /** How exactly it is known. */
    public Precision precision() {
        return precision;
    }

    /** How sure it is, all its qualifiers together. */
    public Certainty certainty() {
        return certainty;
    }

    /** The certainty of one part of a single date: its year, month (or season) or day; that of the whole for all else. */
    public Certainty certainty(Precision part) {
        if (!(value() instanceof Single single)) {
            return certainty;
        }
        return switch (part) {
            case MILLENNIUM, CENTURY, DECADE, YEAR -> single.certainty(0);
            case HALF, QUADRIMESTER, QUARTER, SEASON, MONTH -> single.certainty(1);
            case WEEK, DAY -> single.certainty(2);
            case HOUR, MINUTE, SECOND -> certainty;
        };
    }

    /** The same, marked as an estimate. */
    public TimeSpan approximate() {
        return of(value().qualified(Certainty.APPROXIMATE));
    }

    /** The same, marked as not sure. */
    public TimeSpan uncertain() {
        return of(value().qualified(Certainty.UNCERTAIN));
    }

    /** The same without a mark that it is not sure; an estimate stays one. */
    public TimeSpan sure() {
        return parse(edtf.replace("?", "").replace("%", "~"));
    }

    /**
     * By the first moment that is known, so that what only has an end comes where it ends; then by first moment, last moment, and the text
     * of the value: consistent with equals.
     */
    @Override
    public int compareTo(TimeSpan other) {
        return ORDER.compare(this, other);
    }

    private LocalDateTime known() {
        return openStart() ? end : start;
    }

    /** Times are equal when they are written alike. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeSpan span && edtf.equals(span.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    /** The EDTF text. */
    @Override
    public String toString() {
        return edtf;
    }
}
