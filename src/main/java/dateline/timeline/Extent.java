package dateline.timeline;

import dateline.time.TimeSpan;

/**
 * A stretch of time in seconds since 1970.
 *
 * @param from inclusive, minus infinity where it has no beginning
 * @param to exclusive, infinity where it has no end, never before {@code from}
 */
public record Extent(double from, double to) {

    /** Throws {@link IllegalArgumentException} when it ends before it begins or is no number. */
    public Extent {
        if (!(from <= to)) {
            throw new IllegalArgumentException("no such extent: " + from + " to " + to);
        }
    }

    /** As long as the time is vague: a month is a month long. */
    public static Extent of(TimeSpan time) {
        return new Extent(time.startSecond(), time.endSecond());
    }

    public double length() {
        return to - from;
    }

    public double middle() {
        return from + length() / 2;
    }

    /** The shortest extent that holds both. */
    public Extent and(Extent other) {
        return new Extent(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** Whether both share at least a moment. */
    public boolean overlaps(Extent other) {
        return from < other.to && other.from < to;
    }
}
