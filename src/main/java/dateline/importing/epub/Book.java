package dateline.importing.epub;

import dateline.article.DateEvidence;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.archive.Archive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What the package file of a book says.
 *
 * @param chapters the paths of its pages in reading order, without the table of contents
 * @param names of pages, as the table of contents has them
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 */
record Book(Archive archive, Element metadata, List<String> chapters, Map<String, String> names) {

    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    /** Throws when there is no book in the archive, or only a locked one. */
    static Book in(Archive archive, String file) throws ImportException {
        Element root = archive.xml(CONTAINER).selectFirst("*|rootfile[full-path]");
        String path = Optional.ofNullable(root)
                .map(element -> element.attr("full-path"))
                .filter(archive::has)
                .or(() -> archive.ending(".opf"))
                .orElseThrow(() -> new ImportException(file, "epub.nothing"));
        Element pack = archive.xml(path);
        Element metadata = pack.selectFirst("*|metadata");
        Map<String, Element> manifest = new HashMap<>();
        pack.select("*|manifest > *|item").forEach(item -> manifest.putIfAbsent(item.attr("id"), item));
        Contents contents = new Contents(archive, new Folder(path), manifest.values());
        List<String> chapters = pack.select("*|spine > *|itemref").stream()
                .map(reference -> manifest.get(reference.attr("idref")))
                .filter(Objects::nonNull)
                .filter(Predicate.not(Contents::isContents))
                .map(item -> new Folder(path).resolve(item.attr("href")))
                .filter(archive::has)
                .distinct()
                .toList();
        check(archive, chapters, file);
        return new Book(archive, metadata == null ? pack : metadata, chapters, contents.names());
    }

    // fonts may be scrambled in a book that can be read
    private static void check(Archive archive, List<String> chapters, String file) throws ImportException {
        boolean locked = archive.xml(ENCRYPTION).select("*|CipherReference").stream()
                .anyMatch(reference -> chapters.contains(new Folder("").resolve(reference.attr("URI"))));
        if (locked) {
            throw new ImportException(file, "archive.locked");
        } else if (chapters.isEmpty()) {
            throw new ImportException(file, "epub.nothing");
        }
    }

    void tell(Draft draft) {
        texts("*|title").forEach(draft::title);
        draft.author(String.join(", ", texts("*|creator").limit(20).toList()));
        texts("*|publisher").forEach(draft::publisher);
        Stream.of("*|date[opf:event=publication]", "*|date:not([opf:event])", "*|meta[property=dcterms:issued]")
                .flatMap(this::texts)
                .forEach(date -> draft.dated(DateEvidence.PROPERTIES, date));
    }

    private Stream<String> texts(String name) {
        return metadata.select(name).stream().map(Element::text).filter(text -> !text.isBlank());
    }
}
