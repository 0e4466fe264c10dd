package dateline.search.everywhere;

import dateline.article.Article;
import dateline.search.find.FindQuery;
import java.util.List;

/**
 * What was found in a dossier.
 *
 * @param events in order of time, those without a date last
 * @param articles in the order of the dossier, without those in which nothing was found
 */
public record DossierFinds(
        FindQuery query,
        List<EventFind> events,
        List<ActorFind> actors,
        List<NoteFind> notes,
        List<ArticleFinds> articles) {

    /** Nothing is sought. */
    public static final DossierFinds NOTHING = none(FindQuery.NOTHING);

    public DossierFinds {
        events = List.copyOf(events);
        actors = List.copyOf(actors);
        notes = List.copyOf(notes);
        articles = List.copyOf(articles);
    }

    /** Nothing was found. */
    public static DossierFinds none(FindQuery query) {
        return new DossierFinds(query, List.of(), List.of(), List.of(), List.of());
    }

    /** Whether something is sought. */
    public boolean isSought() {
        return !query.text().isEmpty();
    }

    /** How many hits there are in the articles. */
    public int passages() {
        return articles.stream().mapToInt(ArticleFinds::hits).sum();
    }

    /** How many hits there are in this article. */
    public int passages(Article article) {
        return articles.stream()
                .filter(found -> found.article().id().equals(article.id()))
                .mapToInt(ArticleFinds::hits)
                .sum();
    }

    /** How much was found in all. */
    public int total() {
        return events.size() + actors.size() + notes.size() + passages();
    }
}
