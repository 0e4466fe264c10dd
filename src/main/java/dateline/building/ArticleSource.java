package dateline.building;

import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.time.TimeSpan;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an article is to be made of; its content is read only when its turn comes.
 *
 * @param name what people call it
 * @param published when it appeared, whatever it says itself; empty to believe what it says
 */
public record ArticleSource(String name, Content content, Optional<TimeSpan> published) {

    /** Gives the document. */
    @FunctionalInterface
    public interface Content {

        /** The whole document; throws when it cannot be had. */
        Document document() throws ImportException;
    }

    /** A file. */
    public static ArticleSource of(Path file) {
        return new ArticleSource(String.valueOf(file.getFileName()), () -> Document.read(file), Optional.empty());
    }

    /** A document that is read already. */
    public static ArticleSource of(Document document) {
        return new ArticleSource(document.name(), () -> document, Optional.empty());
    }

    /** What cannot be had, for this reason. */
    static ArticleSource refused(ImportException reason) {
        return new ArticleSource(
                reason.file(),
                () -> {
                    throw reason;
                },
                Optional.empty());
    }

    /** The same, known to have appeared then. */
    public ArticleSource dated(TimeSpan date) {
        return new ArticleSource(name, content, Optional.of(date));
    }
}
