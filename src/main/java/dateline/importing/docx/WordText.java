package dateline.importing.docx;

import dateline.importing.markup.OfficeTable;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The paragraphs and tables of a document of Word as HTML. */
final class WordText {

    private static final Pattern HEADING = Pattern.compile("(?:heading|berschrift|titre|ttulo)[a-z]*(\\d)");

    /** What was taken out, or is no text: deletions, fields, alternatives for older programs, how a word is spoken. */
    private static final Set<String> UNSEEN =
            Set.of("w:del", "w:movefrom", "w:instrtext", "w:deltext", "mc:fallback", "w:ppr", "w:rpr", "w:rt");

    private static final OfficeTable TABLE = new OfficeTable("w:tr", "w:tc");

    private final Element document;
    private final Optional<Element> title;

    WordText(Element document, Element styles) {
        this.document = document;
        this.title = new TitleLine(styles).in(document);
    }

    Element html() {
        Element body = new Element("body");
        Element from = document.getElementsByTag("w:body").first();
        if (from != null) {
            from.children().forEach(child -> add(child, body));
        }
        return body;
    }

    private void add(Element block, Element to) {
        switch (block.tagName().toLowerCase(Locale.ROOT)) {
            case "w:p" -> to.appendElement(kind(block)).text(words(block));
            case "w:tbl" ->
                TABLE.write(
                        block,
                        to.appendElement("table"),
                        (cell, td) -> cell.children().forEach(child -> add(child, td)),
                        WordText::words);
            case "w:sdt", "w:sdtcontent", "w:customxml", "w:ins" ->
                block.children().forEach(child -> add(child, to));
            default -> {}
        }
    }

    /** The element of HTML that its style stands for. */
    private String kind(Element paragraph) {
        String style = style(paragraph).orElse("").toLowerCase(Locale.ROOT).replace(" ", "");
        Matcher heading = HEADING.matcher(style);
        if (style.equals("title") || title.filter(paragraph::equals).isPresent()) {
            return "h1";
        } else if (heading.find()) {
            return "h" + Math.clamp(Integer.parseInt(heading.group(1)) + 1, 2, 6);
        } else if (style.contains("quote")) {
            return "blockquote";
        } else if (style.contains("caption")) {
            return "figcaption";
        }
        return !paragraph.getElementsByTag("w:numPr").isEmpty() || style.contains("list") ? "li" : "p";
    }

    /** The name of its style, if it has one. */
    static Optional<String> style(Element paragraph) {
        return Optional.ofNullable(paragraph.getElementsByTag("w:pStyle").first())
                .map(style -> style.attr("w:val"));
    }

    /** What is written in it and seen. */
    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(new Words(words), element);
        return words.toString();
    }

    /** Gathers what is written, without what is not seen. */
    private static final class Words implements NodeVisitor {

        private final StringBuilder words;
        private int unseen;

        Words(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void head(Node node, int depth) {
            String name = node.nodeName().toLowerCase(Locale.ROOT);
            unseen += UNSEEN.contains(name) ? 1 : 0;
            if (unseen == 0 && node instanceof Element element) {
                words.append(
                        switch (name) {
                            case "w:t" -> element.wholeText();
                            case "w:tab", "w:br", "w:cr" -> " ";
                            case "w:nobreakhyphen" -> "-";
                            default -> "";
                        });
            }
        }

        @Override
        public void tail(Node node, int depth) {
            String name = node.nodeName().toLowerCase(Locale.ROOT);
            unseen -= UNSEEN.contains(name) ? 1 : 0;
            if (name.equals("w:p")) {
                words.append(' ');
            }
        }
    }
}
