package dateline.importing.html;

import dateline.importing.Draft;
import dateline.importing.markup.Markup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds what a page is about, as the reader view of a browser does, and takes the whole of an article element, or of the page,
 * where that leaves too much out.
 *
 * @param stated the words of the article as the page gives them for search engines; may be empty
 */
record MainText(Page page, String stated) {

    private static final int SHORTEST = 100;
    private static final int SHORTEST_ARTICLE = 250;
    private static final int MOST_ELEMENTS = 20_000;
    private static final String UNSEEN = "script, style, noscript, template, svg, iframe";
    private static final String AROUND =
            "header, footer, nav, aside, [role=navigation], [role=banner], [role=contentinfo]";
    private static final String LISTS = "ul, ol, table, p, div:not(:has(div, p, ul, ol, table))";

    void write(Draft draft) {
        Element main = main();
        if (main.text().length() < SHORTEST_ARTICLE
                && stated.length() > 2 * main.text().length()) {
            stated.lines().forEach(draft::paragraph);
        } else {
            Markup.add(main, draft);
        }
    }

    private Element main() {
        Element whole = whole();
        // a page holds much beside its text; an article element should not
        int share = whole.nameIs("body") ? 5 : 2;
        return readable()
                .filter(found -> unlinked(found) * share > unlinked(whole))
                .orElse(whole);
    }

    /** The one article or main part of the page, or all of it without what stands around. */
    private Element whole() {
        Document html = copy();
        html.body().select(AROUND).remove();
        return Stream.of("article", "main, [role=main]")
                .map(html::select)
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .filter(found -> found.text().length() >= SHORTEST_ARTICLE)
                .findFirst()
                .orElseGet(() -> withoutLinks(html.body()));
    }

    private static Element withoutLinks(Element body) {
        body.select(LISTS).stream()
                .filter(list -> list.select("a").size() > 1)
                .filter(list -> unlinked(list) * 4 < list.text().length())
                .toList()
                .forEach(Element::remove);
        return body;
    }

    private static int unlinked(Element element) {
        return element.text().length()
                - element.select("a").stream()
                        .mapToInt(link -> link.text().length())
                        .sum();
    }

    private Optional<Element> readable() {
        Document html = copy();
        if (html.select("*").size() > MOST_ELEMENTS) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                            new Readability4J(page.address(), html).parse().getArticleContent())
                    .filter(found -> found.text().length() >= SHORTEST);
        } catch (RuntimeException confused) {
            // pages are stranger than the library expects; what else is known of this one serves
            return Optional.empty();
        }
    }

    private Document copy() {
        Document html = page.html().clone();
        html.select(UNSEEN).remove();
        return html;
    }
}
