package dateline.importing.markup;

import dateline.article.TextSpan;
import dateline.importing.Draft;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Elements of HTML as blocks of an article. */
public final class Markup {

    /** How deep elements may lie in each other; what is deeper is moved up. */
    public static final int DEPTH = 256;

    private Markup() {}

    /** Adds the text of an element, its headings, lists, quotations, captions and tables. */
    public static void add(Element element, Draft draft) {
        NodeTraversor.filter(new BlockWriter(draft), element);
    }

    /** Adds the text of a piece of HTML. */
    public static void add(String html, Draft draft) {
        add(Jsoup.parseBodyFragment(html).body(), draft);
    }

    /** The same without the elements that this selector finds, unless nothing would be left. */
    public static void add(String html, String others, Draft draft) {
        Element own = Jsoup.parseBodyFragment(html).body();
        own.select(others).remove();
        if (own.hasText()) {
            add(own, draft);
        } else {
            add(html, draft);
        }
    }

    /**
     * Adds a text that may be HTML or plain; in a plain one a line is a paragraph.
     *
     * @return where the first block of it is, if there is one
     */
    public static Optional<TextSpan> paragraphs(String text, Draft draft) {
        if (!LooseText.isMarkedUp(text)) {
            return lines(text, draft);
        }
        BlockWriter writer = new BlockWriter(draft);
        NodeTraversor.filter(writer, Jsoup.parseBodyFragment(text).body());
        return writer.first();
    }

    /** The same of a text that should be plain: "x < y and y > z" is. */
    public static void loose(String text, Draft draft) {
        if (LooseText.hasElements(text)) {
            add(text, draft);
        } else {
            lines(text, draft);
        }
    }

    private static Optional<TextSpan> lines(String text, Draft draft) {
        return LooseText.lines(text)
                .map(draft::paragraph)
                .flatMap(Optional::stream)
                .reduce((first, next) -> first);
    }

    /** The words of a piece of HTML. */
    public static String words(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html
                : Jsoup.parseBodyFragment(html).body().text();
    }

    /** A few words that may be HTML or plain: "x<y" is plain. */
    public static String looseWords(String text) {
        return LooseText.hasElements(text) ? words(text) : text;
    }

    /** The paragraphs of a text that may be HTML or plain; in a plain one they stand apart, for its lines may be cut anywhere. */
    public static List<String> paragraphs(String text) {
        return LooseText.paragraphs(text);
    }
}
