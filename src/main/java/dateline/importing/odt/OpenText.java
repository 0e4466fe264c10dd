package dateline.importing.odt;

import dateline.importing.markup.OfficeTable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The paragraphs, lists and tables of a text of OpenDocument as HTML. */
final class OpenText {

    private static final Set<String> UNSEEN =
            Set.of("text:note", "text:tracked-changes", "office:annotation", "text:sequence-decls");

    private static final OfficeTable TABLE = new OfficeTable("table:table-row", "table:table-cell");

    private final Element document;

    /** The style that a style made for a few paragraphs is made from. */
    private final Map<String, String> parents;

    OpenText(Element document) {
        this.document = document;
        this.parents = document.getElementsByTag("style:style").stream()
                .collect(Collectors.toMap(
                        style -> style.attr("style:name"),
                        style -> style.attr("style:parent-style-name"),
                        (first, next) -> first));
    }

    Element html() {
        Element body = new Element("body");
        Element text = document.getElementsByTag("office:text").first();
        if (text != null) {
            add(text, body, false);
        }
        return body;
    }

    private void add(Element from, Element to, boolean isListed) {
        for (Element child : from.children()) {
            switch (child.tagName()) {
                case "text:h" -> to.appendElement(level(child)).text(words(child));
                case "text:p" -> to.appendElement(isListed ? "li" : kind(child)).text(words(child));
                case "text:list", "text:list-item", "text:list-header" -> add(child, to, true);
                case "table:table" ->
                    TABLE.write(child, to.appendElement("table"), (cell, td) -> add(cell, td, false), OpenText::words);
                case "text:section", "text:index-body", "draw:frame", "draw:text-box" -> add(child, to, isListed);
                default -> {}
            }
        }
    }

    private static String level(Element heading) {
        String level = heading.attr("text:outline-level");
        return "h" + (level.matches("[1-5]") ? Integer.parseInt(level) + 1 : 2);
    }

    private String kind(Element paragraph) {
        String style = paragraph.attr("text:style-name");
        return switch (parents.getOrDefault(style, style)) {
            case "Title" -> "h1";
            case "Quotations" -> "blockquote";
            case "Caption", "Illustration", "Figure", "Table" -> "figcaption";
            default -> "p";
        };
    }

    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        gather(element, words);
        return words.toString();
    }

    private static void gather(Element element, StringBuilder words) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element inner && !UNSEEN.contains(inner.tagName())) {
                boolean isBlank = inner.tagName().equals("text:s")
                        || inner.tagName().equals("text:tab")
                        || inner.tagName().equals("text:line-break");
                words.append(isBlank ? " " : "");
                gather(inner, words);
                words.append(inner.tagName().equals("text:p") ? " " : "");
            }
        }
    }
}
