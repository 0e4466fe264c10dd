package dateline.building;

import dateline.article.Article;
import dateline.importing.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands on the progress, and remembers the articles of which it could not be found out what they tell. */
final class Misses implements Progress {

    private final Progress progress;
    private final List<Remark> remarks = new ArrayList<>();

    Misses(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void read(int done, int of) {
        progress.read(done, of);
    }

    @Override
    public void sought(double share) {
        progress.sought(share);
    }

    @Override
    public synchronized void missed(Article article) {
        remarks.add(new Remark(Optional.of(article.title()), new Warning("reader.failed", List.of())));
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }

    synchronized List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
