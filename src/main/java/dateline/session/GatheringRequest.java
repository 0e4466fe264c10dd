package dateline.session;

import dateline.building.ArticleSource;
import dateline.building.Progress;
import dateline.session.Gathering.Share;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * What is asked of {@link Gathering}, and whether it still is.
 *
 * @param isInFiles whether all of it can be made again of files
 * @param again asks once more, where that may bring what this does not
 * @param told told how far it is
 * @param isOver whether nobody asks any more
 */
record GatheringRequest(
        String name,
        Callable<List<ArticleSource>> sources,
        boolean isInFiles,
        Optional<Runnable> again,
        BiConsumer<GatheringRequest, Share> told,
        AtomicBoolean isOver)
        implements Progress {

    @Override
    public void read(int done, int of) {
        told.accept(this, new Share(done, of, 0));
    }

    @Override
    public void sought(double done) {
        told.accept(this, new Share(1, 1, done));
    }

    @Override
    public boolean cancelled() {
        return isOver.get();
    }
}
