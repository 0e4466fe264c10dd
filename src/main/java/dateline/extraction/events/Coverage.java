package dateline.extraction.events;

import dateline.time.TimeSpan;
import java.time.LocalDate;

/**
 * The days that a time covers, however sure it is: an hour stands for its day.
 *
 * @param first its first day; far away where it is open
 * @param last its last day; far away where it is open
 */
public record Coverage(LocalDate first, LocalDate last) {

    /** Of the time. */
    public static Coverage of(TimeSpan time) {
        return new Coverage(time.earliest(), time.latest());
    }

    /** Whether the other lies within, and is shorter; nothing lies within what has no end: "since 1998". */
    public boolean holds(Coverage other) {
        boolean isOpen = first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
        return !isOpen && !equals(other) && !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
