package dateline.importing.html;

import dateline.article.DateEvidence;
import dateline.importing.Draft;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page says it appeared in what it shows: elements that are marked as its date, and then its first time element. */
record TimeElements(Document html) {

    private static final String MARKED = "[itemprop=datePublished], time[pubdate], time.dt-published, time.entry-date,"
            + " time.published, abbr.published";
    private static final String ELSEWHERE = "aside, nav, footer, [class*=comment], [id*=comment], [class*=related]";

    void tell(Draft draft) {
        Stream.concat(html.select(MARKED).stream(), html.select("time").stream())
                .filter(element -> element.closest(ELSEWHERE) == null)
                .filter(element -> !isOfAChange(element))
                .forEach(element -> draft.dated(DateEvidence.TIME_ELEMENT, written(element)));
    }

    private static boolean isOfAChange(Element element) {
        String said = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        return said.contains("modified") || said.contains("updated") && !said.contains("published");
    }

    private static String written(Element element) {
        return Stream.of("datetime", "content", "title")
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(element::text);
    }
}
