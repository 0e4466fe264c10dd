package dateline.importing;

import java.util.List;
import java.util.Set;

/** Reads one format. It fetches nothing beside the document, takes any bytes, and is safe to use from several threads. */
public interface Importer {

    /** What the names of its files end with, in lower case, without the dot. */
    Set<String> endings();

    /** Whether the content, whatever the name, says that it is of this format. Looks at few bytes and never throws. */
    boolean recognises(Document document);

    /** Whether its files are text. What is text is of no other format, whatever its name. */
    default boolean isText() {
        return true;
    }

    /**
     * Reads a document.
     *
     * @param id of the article to be; its blocks are named {@code ID.1}, {@code ID.2}, … and its title {@code ID/title}
     * @throws ImportException when nothing can be read from it
     */
    Imported read(Document document, String id) throws ImportException;

    /** The same where a document holds several articles; the ids of those after the first begin with that of the first. */
    default List<Imported> readAll(Document document, String id) throws ImportException {
        return List.of(read(document, id));
    }
}
