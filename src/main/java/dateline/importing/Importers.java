package dateline.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every format that is read. */
public final class Importers {

    private final List<Importer> formats;
    private final Importer plain;

    /**
     * Chooses among formats.
     *
     * @param formats those that can be told by their content, the surest first
     * @param plain the one that takes what is text and nothing else
     */
    public Importers(List<Importer> formats, Importer plain) {
        this.formats = List.copyOf(formats);
        this.plain = plain;
    }

    /** What the names of files that can be read end with, in lower case, without the dot. */
    public Set<String> endings() {
        Set<String> endings = new TreeSet<>(plain.endings());
        formats.forEach(format -> endings.addAll(format.endings()));
        return endings;
    }

    /**
     * Reads a document as what its content says it is, or else as what its name says.
     *
     * @param id of the article to be, unique in its dossier
     * @throws ImportException when it is of no format that is read, or broken
     */
    public Imported read(Document document, String id) throws ImportException {
        return readAll(document, id).getFirst();
    }

    /** The same where a document may hold several articles, such as a feed; at least one. */
    public List<Imported> readAll(Document document, String id) throws ImportException {
        if (document.size() == 0) {
            throw new ImportException(document.name(), "file.empty");
        }
        return readAll(choose(document), document, id);
    }

    /** Reads it in one format. Whatever a library had not thought of ends this document, and not the program. */
    static List<Imported> readAll(Importer format, Document document, String id) throws ImportException {
        try {
            return format.readAll(document, id);
        } catch (RuntimeException | StackOverflowError | AssertionError unforeseen) {
            throw new ImportException(document.name(), unforeseen, "format.broken");
        } catch (OutOfMemoryError full) {
            throw new ImportException(document.name(), full, "format.memory");
        }
    }

    private Importer choose(Document document) throws ImportException {
        Optional<Importer> byContent =
                formats.stream().filter(format -> format.recognises(document)).findFirst();
        if (byContent.isPresent()) {
            return byContent.get();
        }
        Optional<String> unread = UnreadFormat.of(document);
        if (unread.isPresent()) {
            throw new ImportException(document.name(), unread.get());
        }
        boolean text = plain.recognises(document);
        return Stream.concat(formats.stream(), Stream.of(plain))
                .filter(format -> format.endings().contains(document.ending()))
                .filter(format -> format.isText() || !text)
                .findFirst()
                .or(() -> Optional.of(plain).filter(format -> text))
                .orElseThrow(() -> new ImportException(document.name(), "format.unknown"));
    }
}
