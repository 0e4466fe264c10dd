package dateline.importing.html;

import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A page saved from the web: its main text, without what stands around it. */
public final class HtmlImporter implements Importer {

    private static final int HEAD = 4096;

    /** What only a whole page begins with; a Markdown text may begin with other tags. */
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype html|html[\\s>]|head[\\s>]|body[\\s>]|meta\\s|title>)");

    private static final Pattern MARK = Pattern.compile("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)");
    private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]*>");

    @Override
    public Set<String> endings() {
        return Set.of("html", "htm", "xhtml", "xht", "shtml");
    }

    @Override
    public boolean recognises(Document document) {
        // in UTF-16 every other byte is zero
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        String start = MARK.matcher(head).replaceFirst("").strip();
        return PAGE.matcher(withoutComments(
                        DECLARATION.matcher(start).replaceFirst("").strip()))
                .lookingAt();
    }

    private static String withoutComments(String head) {
        String rest = head;
        while (rest.startsWith("<!--")) {
            int end = rest.indexOf("-->");
            rest = end < 0 ? "" : rest.substring(end + 3).strip();
        }
        return rest.toLowerCase(Locale.ROOT);
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        Draft draft = new Draft(document, id);
        HtmlPage page = HtmlPage.of(document);
        StructuredData data = StructuredData.of(page);
        MetaTags tags = MetaTags.of(page.html());
        draft.title(new HtmlTitle(page.html(), tags.publisher()).best(data.titles(), tags.title()));
        data.tell(draft);
        tags.tell(draft);
        new Authors(data, tags, new Bylines(page.html())).tell(draft);
        new TimeElements(page.html()).tell(draft);
        new MainText(page, data.body()).write(draft);
        return draft.finish();
    }
}
