package dateline.exporting;

import dateline.dossier.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one format. It fetches nothing, and is safe to use from several threads. */
public interface Exporter {

    /** What it is asked for by, such as {@code csv}. */
    String format();

    /** What the names of its files end with, without the first dot. */
    String suffix();

    /** Whether it holds no events, but the articles as sources to cite. */
    default boolean isBibliography() {
        return false;
    }

    /**
     * Writes a dossier, of which the options have left what is wanted.
     *
     * @param out where it goes; it is not closed
     * @return what the format cannot hold of events and sources, so that nothing is lost in silence
     */
    List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException;

    /** How many of the highlights and notes in the articles it leaves out; a list of sources has no place for any. */
    default long marksLeftOut(Dossier dossier) {
        return isBibliography()
                ? 0
                : dossier.articles().stream()
                        .mapToLong(article -> article.annotations().size())
                        .sum();
    }

    /** Writes it, and tells all that it cannot hold: highlights and notes, too. */
    default List<Loss> export(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        List<Loss> losses = write(dossier, options, out);
        return Loss.all(losses.stream(), Loss.of("loss.marks", marksLeftOut(dossier)));
    }
}
