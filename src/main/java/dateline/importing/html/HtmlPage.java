package dateline.importing.html;

import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.markup.Markup;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page as a tree of elements.
 *
 * @param address where it was found, or a place that stands for it
 */
record HtmlPage(org.jsoup.nodes.Document html, String address) {

    /** Links of a heading to itself. */
    private static final String SIGNPOSTS = ":is(h1, h2, h3, h4, h5, h6) a[href^=#]";

    private static final String NOWHERE = "http://localhost/";

    static HtmlPage of(Document document) throws ImportException {
        String address = document.address().map(URI::toString).orElse(NOWHERE);
        org.jsoup.nodes.Document html = parse(document, address);
        html.select(SIGNPOSTS).stream().filter(HtmlPage::wordless).toList().forEach(Element::remove);
        return new HtmlPage(html, address);
    }

    /** The language that a page says it is in. */
    static Locale language(org.jsoup.nodes.Document html) {
        String language = Stream.of(
                        html.select("html").attr("lang"),
                        html.select("html").attr("xml:lang"),
                        html.select("meta[property=og:locale]").attr("content"))
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .orElse("");
        return Locale.forLanguageTag(language.strip().replace('_', '-'));
    }

    /** Whether it shows only a sign, such as a pilcrow or a picture letter of a font. */
    private static boolean wordless(Element link) {
        return link.text().chars().noneMatch(Character::isLetterOrDigit)
                && link.select("img, svg").isEmpty();
    }

    private static org.jsoup.nodes.Document parse(Document document, String address) throws ImportException {
        Parser parser = Parser.htmlParser().setMaxDepth(Markup.DEPTH);
        try {
            // pages are saved in UTF-8 that say they are in the encoding they once had
            if (isUtf8(document.bytes())) {
                return parser.parseInput(Decoded.of(document).text(), address);
            }
            org.jsoup.nodes.Document html = Jsoup.parse(document.stream(), null, address, parser);
            // where none is declared UTF-8 is taken, which old pages are not
            boolean guessed = html.charset().equals(StandardCharsets.UTF_8);
            return guessed ? parser.parseInput(Decoded.of(document).text(), address) : html;
        } catch (IOException broken) {
            throw new ImportException(document.name(), broken, "html.broken");
        }
    }

    /** Whether it is UTF-8 beyond doubt: letters beyond ASCII in another encoding hardly ever are sound UTF-8 too. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .length()
                    < bytes.length;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
