package dateline.importing.docx;

import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.archive.Archive;
import dateline.importing.markup.Markup;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Documents of Word: what remains when all changes are accepted.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376</a>
 */
public final class DocxImporter implements Importer {

    private static final String TEXT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";

    @Override
    public Set<String> endings() {
        return Set.of("docx", "docm", "dotx");
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public boolean recognises(Document document) {
        return Archive.isOne(document, endings(), "word/");
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        Archive archive = Archive.of(document);
        if (!archive.has(TEXT)) {
            throw new ImportException(document.name(), "docx.other");
        }
        Draft draft = new Draft(document, id);
        Element properties = archive.xml("docProps/core.xml");
        draft.title(said(properties, "dc:title"));
        draft.author(said(properties, "dc:creator"));
        draft.created(said(properties, "dcterms:created"));
        Markup.add(new WordText(archive.xml(TEXT), archive.xml(STYLES)).html(), draft);
        return draft.finish();
    }

    private static String said(Element properties, String name) {
        Element found = properties.getElementsByTag(name).first();
        return found == null ? "" : found.text();
    }
}
