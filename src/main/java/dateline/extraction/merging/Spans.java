package dateline.extraction.merging;

import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** How two times lie to each other. */
final class Spans {

    private Spans() {}

    /** Whether the first lies in the second. */
    static boolean within(TimeSpan one, TimeSpan other) {
        return !one.start().isBefore(other.start()) && !one.end().isAfter(other.end());
    }

    /** Whether they share a moment. */
    static boolean overlaps(TimeSpan one, TimeSpan other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    /** The days between them; 0 where they touch. */
    static long apart(TimeSpan one, TimeSpan other) {
        LocalDateTime later = one.start().isAfter(other.start()) ? one.start() : other.start();
        LocalDateTime earlier = one.end().isBefore(other.end()) ? one.end() : other.end();
        return Math.max(0, ChronoUnit.DAYS.between(earlier, later));
    }

    /** How many days it lasts. */
    static long days(TimeSpan time) {
        return ChronoUnit.DAYS.between(time.start(), time.end());
    }
}
