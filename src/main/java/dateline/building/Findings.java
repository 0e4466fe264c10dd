package dateline.building;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.importing.Imported;
import dateline.importing.Warning;
import java.util.List;
import java.util.Optional;

/** Finds what articles tell. */
public interface Findings {

    /**
     * A dossier with these articles and what they tell added to it; what it held before stays as it was.
     *
     * @param articles whose ids, and those of their blocks, the dossier does not use yet
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    Dossier added(Dossier dossier, List<Imported> articles, Progress progress);

    /**
     * The dossier with the minor events that these of its articles tell; what it held stays as it was.
     *
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    default Dossier withMinor(Dossier dossier, List<Article> articles, Progress progress) {
        return dossier;
    }

    /** Why it cannot find all that it should; asked when there was something to look through. */
    default Optional<Warning> hindrance() {
        return Optional.empty();
    }

    /** What it leaves unfound in an article of this length, if anything. */
    default Optional<Warning> limit(Article article) {
        return Optional.empty();
    }

    /** The same, unwatched. */
    default Dossier added(Dossier dossier, List<Imported> articles) {
        return added(dossier, articles, Progress.UNWATCHED);
    }
}
