package dateline.importing.markup;

import dateline.article.TextSpan;
import dateline.importing.Draft;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What text is by the innermost element that says so. */
enum BlockKind {
    PARAGRAPH,
    HEADING,
    QUOTATION,
    ITEM,
    CAPTION,
    PREFORMATTED;

    static BlockKind of(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
            case "blockquote" -> QUOTATION;
            case "li", "dd" -> ITEM;
            case "figcaption", "caption" -> CAPTION;
            case "pre", "listing", "xmp" -> PREFORMATTED;
            default -> PARAGRAPH;
        };
    }

    /** Adds a block, whose kind the element says. */
    Optional<TextSpan> write(Draft draft, Element element, String words) {
        return switch (this) {
            case PARAGRAPH -> draft.paragraph(words);
            case HEADING -> draft.heading(element.normalName().charAt(1) - '0', words);
            case QUOTATION -> draft.quotation(words);
            case ITEM -> draft.item(words);
            case CAPTION -> draft.caption(words);
            case PREFORMATTED -> draft.preformatted(words);
        };
    }
}
