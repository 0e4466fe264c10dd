package dateline.building;

import dateline.article.Article;
import dateline.importing.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands on the progress, and remembers the articles of which it could not be found out what they tell. */
final class Misses implements Progress {

    private final Progress progress;
    private final List<Article> missed = new ArrayList<>();

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
        missed.add(article);
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }

    synchronized boolean has(Article article) {
        return missed.stream().anyMatch(one -> one.id().equals(article.id()));
    }

    synchronized List<Remark> remarks() {
        return missed.stream()
                .map(article -> new Remark(Optional.of(article.title()), new Warning("reader.failed", List.of())))
                .toList();
    }
}
