package dateline.building;

import dateline.article.Article;
import java.util.concurrent.CancellationException;

/** How much of a long work is done, by however many threads; each step ends the work when it is cancelled. */
final class Steps {

    private static final int HUNDREDTHS = 100;

    private final Progress progress;
    private final long all;
    private long done;
    private long told;

    /** Of so many steps; an estimate will do. */
    Steps(Progress progress, long all) {
        this.progress = progress;
        this.all = Math.max(1, all);
    }

    /** This article could not be looked through. */
    synchronized void missed(Article article) {
        progress.missed(article);
    }

    /** So many more. */
    synchronized void take(long steps) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        done += steps;
        long share = Math.min(HUNDREDTHS, HUNDREDTHS * done / all);
        if (share > told) {
            told = share;
            progress.sought((double) share / HUNDREDTHS);
        }
    }

    /** All of them, however many they were. */
    synchronized void end() {
        take(Math.max(0, all - done));
    }
}
