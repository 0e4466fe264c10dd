package dateline.exporting.html;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.IssuePalette;
import dateline.exporting.Chronicle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What things are called inside a page: short names that need no escaping. */
final class PageAnchors {

    private final Map<String, Integer> events = new HashMap<>();
    private final List<String> articles;
    private final IssuePalette colours;

    PageAnchors(Dossier dossier) {
        Chronicle.of(dossier).forEach(event -> events.put(event.id(), events.size() + 1));
        articles = dossier.articles().stream().map(Article::id).toList();
        colours = new IssuePalette(dossier);
    }

    /** Of an event in the list. */
    String event(Event event) {
        return "e" + events.getOrDefault(event.id(), 0);
    }

    /** Of a passage in its article, by its number among those of the event, from 0. */
    String passage(Event event, int number) {
        return event(event) + "-" + (number + 1);
    }

    String article(Article article) {
        return "a" + (articles.indexOf(article.id()) + 1);
    }

    /** The style class of the colour of an event, which is that of its main issue. */
    String colour(Event event) {
        return colours.styleClass(event);
    }
}
