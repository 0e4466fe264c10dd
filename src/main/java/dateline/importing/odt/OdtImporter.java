package dateline.importing.odt;

import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.archive.Archive;
import dateline.importing.markup.Markup;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Texts of OpenDocument, as LibreOffice saves them.
 *
 * @see <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/">OpenDocument 1.3</a>
 */
public final class OdtImporter implements Importer {

    @Override
    public Set<String> endings() {
        return Set.of("odt", "ott");
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public boolean recognises(Document document) {
        return Archive.isOne(document, endings(), "opendocument.text");
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        Archive archive = Archive.of(document);
        if (!archive.has("content.xml")) {
            throw new ImportException(document.name(), "odt.other");
        }
        if (!archive.xml("META-INF/manifest.xml")
                .getElementsByTag("manifest:encryption-data")
                .isEmpty()) {
            throw new ImportException(document.name(), "archive.locked");
        }
        Draft draft = new Draft(document, id);
        Element said = archive.xml("meta.xml");
        draft.title(first(said, "dc:title"));
        draft.author(first(said, "meta:initial-creator", "dc:creator"));
        draft.created(first(said, "meta:creation-date", "dc:date"));
        Markup.add(new OpenText(archive.xml("content.xml")).html(), draft);
        return draft.finish();
    }

    private static String first(Element said, String... names) {
        Stream<Element> found = Stream.of(names).flatMap(name -> said.getElementsByTag(name).stream());
        return found.map(Element::text).findFirst().orElse("");
    }
}
