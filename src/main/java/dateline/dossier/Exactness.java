package dateline.dossier;

import dateline.time.TimeSpan;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** What it adds to the weight of an event how exactly its time is known. */
final class Exactness {

    private static final Duration DAYS = Duration.ofDays(3);
    private static final Duration MONTH = Duration.ofDays(31);
    private static final Duration YEAR = Duration.ofDays(366);

    private Exactness() {}

    static int weight(TimeSpan time) {
        if (time.openStart() || time.openEnd()) {
            return -30;
        }
        Duration length = Duration.ofSeconds(ChronoUnit.SECONDS.between(time.start(), time.end()));
        if (length.compareTo(DAYS) < 0) {
            return 30;
        }
        if (length.compareTo(MONTH) <= 0) {
            return 20;
        }
        return length.compareTo(YEAR) <= 0 ? 10 : -30;
    }
}
