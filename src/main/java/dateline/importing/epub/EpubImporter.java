package dateline.importing.epub;

import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.archive.Archive;
import dateline.importing.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Books as EPUB 2 and 3: their chapters in the order of the spine, named by their headings or by the navigation. */
public final class EpubImporter implements Importer {

    private static final int HEAD = 4096;
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    @Override
    public Set<String> endings() {
        return Set.of("epub");
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public boolean recognises(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1);
        boolean named = document.ending().equals("epub")
                || head.contains("application/epub+zip")
                || head.contains("META-INF/container.xml");
        return head.startsWith("PK") && named;
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        Archive archive = Archive.of(document);
        Book book = Book.in(archive, document.name());
        Draft draft = new Draft(document, id);
        book.tell(draft);
        for (String chapter : book.chapters()) {
            write(chapter, book, draft);
        }
        return draft.finish();
    }

    private static void write(String chapter, Book book, Draft draft) {
        Element body = book.archive().page(chapter);
        if (body.selectFirst(HEADINGS) == null) {
            draft.heading(1, book.names().getOrDefault(chapter, ""));
        }
        Markup.add(body, draft);
    }
}
