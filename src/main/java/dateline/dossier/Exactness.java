package dateline.dossier;

import dateline.time.TimeSpan;
import java.util.concurrent.TimeUnit;

/** What it adds to the weight of an event how exactly its time is known; one with an open end is known least. */
final class Exactness {

    private static final long DAYS = TimeUnit.DAYS.toSeconds(3);
    private static final long MONTH = TimeUnit.DAYS.toSeconds(31);
    private static final long YEAR = TimeUnit.DAYS.toSeconds(366);

    private Exactness() {}

    static int weight(TimeSpan time) {
        if (time.seconds() < DAYS) {
            return 30;
        }
        if (time.seconds() <= MONTH) {
            return 20;
        }
        return time.seconds() <= YEAR ? 10 : -30;
    }
}
