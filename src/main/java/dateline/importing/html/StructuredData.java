package dateline.importing.html;

import dateline.article.DateEvidence;
import dateline.importing.Draft;
import dateline.importing.json.Json;
import dateline.importing.markup.Markup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself for search engines: an article of schema.org in JSON-LD, of whatever kind, alone, in a list or in
 * a graph.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org: NewsArticle</a>
 */
final class StructuredData {

    private static final String SCRIPTS = "script[type*=ld+json]";

    /** Members that speak of other articles. */
    private static final Set<String> OTHERS = Set.of(
            "itemListElement", "hasPart", "relatedLink", "mentions", "citation", "isBasedOn", "review", "comment");

    /** What hides a script from old readers of XML, and of HTML. */
    private static final Pattern MARKED = Pattern.compile("^\\s*(?:/[/*])?\\s*(?:<!\\[CDATA\\[|<!--)\\s*(?:\\*/)?"
            + "|(?:/[/*])?\\s*(?:\\]\\]>|-->)\\s*(?:\\*/)?\\s*;?\\s*$");

    private static final int MOST = 10_000;

    private final Map<String, Object> named = new HashMap<>();
    private final List<Object> objects = new ArrayList<>();

    private StructuredData() {}

    static StructuredData of(HtmlPage page) {
        StructuredData data = new StructuredData();
        Json json = new Json();
        for (Element script : page.html().select(SCRIPTS)) {
            json.read(MARKED.matcher(script.data()).replaceAll("").strip())
                    .value()
                    .ifPresent(data::collect);
        }
        return data;
    }

    /** All objects, the outer before the inner. */
    private void collect(Object top) {
        Deque<Object> waiting = new ArrayDeque<>(List.of(top));
        while (!waiting.isEmpty() && objects.size() < MOST) {
            Object next = waiting.removeFirst();
            if (next instanceof Map<?, ?> object) {
                objects.add(object);
                String name = Json.text(object, "@id");
                if (object.size() > 1 && !name.isEmpty()) {
                    named.putIfAbsent(name, object);
                }
                object.forEach((key, member) -> {
                    if (member != null && !OTHERS.contains(String.valueOf(key))) {
                        waiting.addLast(member);
                    }
                });
            } else if (next instanceof Collection<?> list) {
                list.stream().filter(element -> element != null).forEach(waiting::addLast);
            }
        }
    }

    void tell(Draft draft) {
        article().ifPresent(article -> {
            draft.publisher(publisher());
            draft.address(text(article, "url", "mainEntityOfPage", "@id"));
        });
        List<Object> dated =
                Stream.concat(article().stream(), ofType("Page").stream()).toList();
        Stream.of("datePublished", "dateCreated")
                .flatMap(date -> dated.stream().map(object -> Json.text(object, date)))
                .forEach(date -> draft.dated(DateEvidence.JSON_LD, date));
    }

    /** The names of those who wrote the article. */
    String authors() {
        return article()
                .map(article -> String.join(", ", names(Json.member(article, "author"))))
                .orElse("");
    }

    String publisher() {
        return article().stream()
                .flatMap(article -> names(Json.member(article, "publisher")).stream())
                .findFirst()
                .orElse("");
    }

    /** What may be the title of the article: an encyclopedia puts a description in the place of the headline. */
    List<String> titles() {
        return article().stream()
                .flatMap(article -> Stream.of("headline", "name").map(name -> Json.text(article, name)))
                .map(Markup::words)
                .filter(title -> !title.isBlank())
                .toList();
    }

    /** The words of the article, if they are given too. */
    String body() {
        return article()
                .map(article -> Markup.words(Json.text(article, "articleBody")))
                .orElse("");
    }

    private Optional<Object> article() {
        return Stream.of("Article", "Posting", "Report")
                .flatMap(kind -> ofType(kind).stream())
                .findFirst();
    }

    /** The first object whose type, or one of them, ends so: the names of the subclasses of a class end as its own does. */
    private Optional<Object> ofType(String ending) {
        return objects.stream()
                .filter(object -> Json.elements(Json.member(object, "@type")).stream()
                        .anyMatch(type -> String.valueOf(type).endsWith(ending)))
                .findFirst();
    }

    private static String text(Object object, String... names) {
        return Stream.of(names)
                .map(name -> Json.text(object, name))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Names of persons or organisations, which may be texts, objects, or objects that stand elsewhere. */
    private List<String> names(Object value) {
        return Json.elements(value).stream()
                .filter(element -> element != null)
                .map(element -> named.getOrDefault(Json.text(element, "@id"), element))
                .map(element -> Json.object(element).isEmpty() ? Json.text(element) : Json.text(element, "name"))
                .filter(name -> !name.isBlank() && !name.contains("://"))
                .distinct()
                .toList();
    }
}
