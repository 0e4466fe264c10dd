package dateline.building;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How much of a long work is done, by however many threads; each step ends the work when it is cancelled. */
final class Steps {

    private static final int HUNDREDTHS = 100;

    private final Progress progress;
    private final long all;
    private final AtomicLong done = new AtomicLong();
    private final AtomicInteger told = new AtomicInteger();

    /** Of so many steps; an estimate will do. */
    Steps(Progress progress, long all) {
        this.progress = progress;
        this.all = Math.max(1, all);
    }

    /** So many more. */
    void take(int steps) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        int share = (int) Math.min(HUNDREDTHS, HUNDREDTHS * done.addAndGet(steps) / all);
        if (told.getAndAccumulate(share, Math::max) < share) {
            progress.sought((double) share / HUNDREDTHS);
        }
    }
}
