package planted.search;

import dateline.architecture.Breaks;

@Breaks("threads behind jobs")
final class StartsThreads {
    void start(Runnable work) {
        Thread.ofVirtual().start(work);
    }
}
