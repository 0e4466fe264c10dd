package dateline.importing.markup;

import dateline.importing.Draft;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through elements and writes down a block wherever one ends. It needs no stack, however deep they lie. */
final class BlockWriter implements NodeFilter {

    /** Elements that begin and end a block, beside those that say what kind of block it is. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "body",
            "center",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "footer",
            "header",
            "hr",
            "legend",
            "main",
            "ol",
            "p",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "figure");

    /** What text is by the innermost element that says so. */
    private enum Kind {
        PARAGRAPH,
        HEADING,
        QUOTATION,
        ITEM,
        CAPTION,
        PREFORMATTED
    }

    private record Context(Element element, Kind kind) {}

    private final Draft draft;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Context> contexts = new ArrayDeque<>();

    BlockWriter(Draft draft) {
        this.draft = draft;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (Unseen.is(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Kind kind = kind(element);
        if (kind != Kind.PARAGRAPH || isBlock(element)) {
            flush();
        }
        if (kind != Kind.PARAGRAPH) {
            contexts.push(new Context(element, kind));
        }
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "q" -> text.append(isQuoted(element) ? "" : "“");
            case "table" -> {
                if (DataTable.is(element)) {
                    new DataTable(element).write(draft);
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("q")) {
                text.append(isQuoted(element) ? "" : "”");
            } else if (isContext(element)) {
                flush();
                contexts.pop();
            } else if (isBlock(element)) {
                flush();
            }
        }
        if (depth == 0) {
            flush();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                && !element.attr("style").replace(" ", "").contains("display:inline");
    }

    private static boolean isQuoted(Element element) {
        String words = element.text();
        return !words.isEmpty() && "\"“„«".indexOf(words.charAt(0)) >= 0;
    }

    private boolean isContext(Element element) {
        Context inner = contexts.peek();
        return inner != null && inner.element() == element;
    }

    private static Kind kind(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "blockquote" -> Kind.QUOTATION;
            case "li", "dd" -> Kind.ITEM;
            case "figcaption", "caption" -> Kind.CAPTION;
            case "pre", "listing", "xmp" -> Kind.PREFORMATTED;
            default -> Kind.PARAGRAPH;
        };
    }

    private void flush() {
        if (text.isEmpty()) {
            return;
        }
        String words = text.toString();
        text.setLength(0);
        Context inner = contexts.peek();
        switch (inner == null ? Kind.PARAGRAPH : inner.kind()) {
            case PARAGRAPH -> draft.paragraph(words);
            case HEADING -> draft.heading(inner == null ? 2 : level(inner.element()), words);
            case QUOTATION -> draft.quotation(words);
            case ITEM -> draft.item(words);
            case CAPTION -> draft.caption(words);
            case PREFORMATTED -> draft.preformatted(words);
        }
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
