package dateline.building;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.importing.ImportException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of the sources.
 *
 * @param dossier of those that could be read
 * @param unread why the others could not, in the order given
 * @param remarks what is to be said of those that were read, in the order given
 */
public record Built(Dossier dossier, List<ImportException> unread, List<Remark> remarks) {

    public Built {
        unread = List.copyOf(unread);
        remarks = List.copyOf(remarks);
    }

    /** What came of this and then of a search in it. */
    public Built and(Built search) {
        return new Built(
                search.dossier(),
                unread,
                Stream.concat(remarks.stream(), search.remarks().stream()).toList());
    }

    /** The first article that is new, or has another text than before; else the last. */
    public Article changed(Dossier before) {
        return dossier.articles().stream()
                .filter(article -> !before.articles().contains(article))
                .findFirst()
                .orElse(dossier.articles().getLast());
    }
}
