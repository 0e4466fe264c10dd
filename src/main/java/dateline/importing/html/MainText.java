package dateline.importing.html;

import dateline.importing.Draft;
import dateline.importing.markup.Markup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds what a page is about, as the reader view of a browser does, and takes the whole of an article element, or of the page,
 * where that leaves too much out.
 *
 * @param stated the words of the article as the page gives them for search engines; may be empty
 */
record MainText(HtmlPage page, String stated) {

    private static final int SHORTEST = 100;
    private static final int SHORTEST_ARTICLE = 250;
    private static final int MOST_ELEMENTS = 20_000;
    private static final String UNSEEN = "script, style, noscript, template, svg, iframe";
    private static final String AROUND =
            "body > header, footer, nav, aside, [role=navigation], [role=banner], [role=contentinfo]";
    private static final String LISTS = "ul, ol, table, p, div:not(:has(div, p, ul, ol, table))";

    /** What newspapers set above an article, and what they call it. */
    private static final String LEADS =
            ":is(p, div, h2)[class~=(?i)(^|[-_ ])(standfirst|lead|lede|dek|deck|chapo|entradilla"
                    + "|subtitle|subhead|summary|intro|sapo|teaser)($|[-_ ])], [itemprop=description]:is(p, div, h2)";

    void write(Draft draft) {
        Element main = main();
        if (main.text().length() < SHORTEST_ARTICLE
                && stated.length() > 2 * main.text().length()) {
            stated.lines().forEach(draft::paragraph);
        } else {
            lead(main).ifPresent(draft::paragraph);
            Markup.add(main, draft);
        }
    }

    private Element main() {
        Element whole = whole();
        // a page holds much beside its text; an article element should not
        int share = whole.nameIs("body") ? 5 : 2;
        Element main = readable()
                .filter(found -> Links.unlinked(found) * share > Links.unlinked(whole))
                .filter(found -> whole.nameIs("body") || sharesWords(found, whole))
                .orElse(whole);
        Clutter.removeWithin(main);
        Bylines.remove(main);
        return main.hasText() ? main : copy().body();
    }

    /** Whether most of one is in the other: what is beside the one article of a page is another, however long. */
    private static boolean sharesWords(Element one, Element other) {
        String words = other.text();
        List<String> paragraphs = one.select("p").eachText().stream()
                .filter(text -> text.length() >= SHORTEST)
                .toList();
        return paragraphs.stream().filter(words::contains).count() * 2 >= paragraphs.size();
    }

    /** The paragraph above the text that sums it up, where it was not taken with it. */
    private Optional<String> lead(Element main) {
        String text = main.text();
        return page.html().select(LEADS).stream()
                .filter(element -> element.closest("aside, nav, footer, figure, li") == null)
                .map(Element::text)
                .filter(words -> words.length() > SHORTEST / 2 && words.length() < 8 * SHORTEST)
                .limit(1)
                .filter(words -> !text.contains(words))
                .findFirst();
    }

    /** The one article or main part of the page, or all of it without what stands around. */
    private Element whole() {
        Document html = copy();
        html.body().select(AROUND).remove();
        Clutter.removeAround(html.body());
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
                .filter(list -> Links.unlinked(list) * 4 < list.text().length())
                .toList()
                .forEach(Element::remove);
        return body;
    }

    private Optional<Element> readable() {
        Document html = copy();
        return html.select("*").size() > MOST_ELEMENTS
                ? Optional.empty()
                : TextFinder.in(html).filter(found -> found.text().length() >= SHORTEST);
    }

    private Document copy() {
        Document html = page.html().clone();
        html.select(UNSEEN).remove();
        return html;
    }
}
