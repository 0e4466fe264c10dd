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
public record Source(String name, Content content, Optional<TimeSpan> published) {

    /** Gives the document. */
    @FunctionalInterface
    public interface Content {

        /** The whole document; throws when it cannot be had. */
        Document document() throws ImportException;
    }

    /** A file. */
    public static Source of(Path file) {
        return new Source(String.valueOf(file.getFileName()), () -> Document.read(file), Optional.empty());
    }

    /** A document that is read already. */
    public static Source of(Document document) {
        return new Source(document.name(), () -> document, Optional.empty());
    }

    /** What cannot be had, for this reason. */
    static Source refused(ImportException reason) {
        return new Source(
                reason.file(),
                () -> {
                    throw reason;
                },
                Optional.empty());
    }

    /** The same, known to have appeared then. */
    public Source dated(TimeSpan date) {
        return new Source(name, content, Optional.of(date));
    }
}
