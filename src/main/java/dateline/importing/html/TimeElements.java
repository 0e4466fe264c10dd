package dateline.importing.html;

import dateline.article.DateEvidence;
import dateline.importing.Draft;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page says it appeared in what it shows: what is marked as its date, then a time, then what is only styled as a date. */
record TimeElements(Document html) {

    private static final String MARKED = "[itemprop=datePublished], time[pubdate], time.dt-published, time.entry-date,"
            + " time.published, abbr.published, [property~=(?i)^(dc|dcterms):(date|issued|created)$]";
    private static final String TIMES = "time, abbr[title~=^\\d{4}-\\d\\d-\\d\\dT]";

    private static final String NAMED =
            "[class~=(?i)(^|[\\s_-])(article|entry|news|post|pub|publish|publication|story)?"
                    + "(date|datetime|datestamp|dateline|timestamp|published|posted)($|[\\s_-])]";
    private static final int LINES_BELOW = 12;
    private static final int FEW = 3; // where there are more, the page tells of them

    private static final String ELSEWHERE = "nav, [class*=comment], [id*=comment], [class*=related]";
    private static final String BESIDE = "aside, footer, " + ELSEWHERE;

    void tell(Draft draft) {
        List<Element> marked = html.select(MARKED);
        Stream<Element> dates = marked.size() == 1 ? outside(ELSEWHERE, marked) : outside(BESIDE, marked);
        Stream.concat(dates, outside(BESIDE, html.select(TIMES)))
                .filter(element -> !isOfAChange(element))
                .forEach(element -> draft.dated(DateEvidence.TIME_ELEMENT, written(element)));
        List<String> named = outside(BESIDE, html.select(NAMED))
                .filter(element -> element.closest("a, li:has(a)") == null)
                .filter(element -> !isOfAChange(element))
                .map(TimeElements::written)
                .map(FigureDates.of(html)::ordered)
                .distinct()
                .toList();
        if (named.size() <= FEW) {
            named.forEach(draft::dated);
        }
        belowTitle().filter(Draft::isDate).findFirst().ifPresent(draft::dated);
    }

    /** What stands below the title, whatever it is called: there a page shows by whom an article is, and of when. */
    private Stream<String> belowTitle() {
        List<Element> shown = outside(BESIDE, html.body().getAllElements())
                .filter(element -> !element.ownText().isBlank())
                .toList();
        return shown.stream()
                .dropWhile(element -> !element.nameIs("h1"))
                .limit(LINES_BELOW)
                .map(Element::text);
    }

    private static Stream<Element> outside(String places, List<Element> elements) {
        return elements.stream().filter(element -> element.closest(places) == null);
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
