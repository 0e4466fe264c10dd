package dateline.extraction.events;

import dateline.time.TimeSpan;
import java.time.LocalDateTime;

/**
 * What a time covers, however sure it is.
 *
 * @param start its first moment; far away where it is open
 * @param end the first moment after it; far away where it is open
 */
public record Coverage(LocalDateTime start, LocalDateTime end) {

    /** Of the time. */
    public static Coverage of(TimeSpan time) {
        return new Coverage(time.start(), time.end());
    }

    /** Whether the other lies within, and is shorter. */
    boolean holds(Coverage other) {
        return !equals(other) && !other.start.isBefore(start) && !other.end.isAfter(end);
    }
}
