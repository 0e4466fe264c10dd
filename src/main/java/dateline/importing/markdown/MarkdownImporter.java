package dateline.importing.markdown;

import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as CommonMark has it, with tables, and with front matter. It is read by way of the HTML that it stands for. */
public final class MarkdownImporter implements Importer {

    private static final int HEAD = 8192;
    private static final int DEPTH = 100;

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEPTH)
            .maxInlineNesting(DEPTH)
            .build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    @Override
    public Set<String> endings() {
        return Set.of("md", "markdown", "mdown", "mkd");
    }

    /** Only front matter tells Markdown from other texts. */
    @Override
    public boolean recognises(Document document) {
        return FrontMatter.of(new String(document.head(HEAD), StandardCharsets.UTF_8))
                .isPresent();
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        String text = Decoded.of(document).text();
        Draft draft = new Draft(document, id);
        int begin = FrontMatter.of(text)
                .or(() -> MetadataLines.of(text))
                .map(front -> {
                    front.tell(draft);
                    return front.end();
                })
                .orElse(0);
        Node tree = parser.parse(Obsidian.plain(text.substring(begin)));
        tree.accept(new Untargeted());
        Markup.add(renderer.render(tree), draft);
        return draft.finish();
    }
}
