package dateline.dossier;

import dateline.article.Article;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Articles together with the events, issues and actors they tell of. Ids and block ids are unique in it, every reference
 * names something it holds, and every passage lies in its block.
 *
 * @param title what the dossier is called
 */
public record Dossier(
        String title,
        List<Article> articles,
        List<Event> events,
        List<Issue> issues,
        List<Actor> actors,
        List<Quotation> quotations) {

    public Dossier {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
        issues = List.copyOf(issues);
        actors = List.copyOf(actors);
        quotations = List.copyOf(quotations);
    }

    /** When its articles appeared, of those of which that is known, in their order. */
    public List<TimeSpan> published() {
        return articles.stream()
                .flatMap(article -> article.published().stream())
                .toList();
    }

    /** How many articles it holds beside the one that it is called after; none where it has a name of its own. */
    public int besideNamed() {
        boolean isNamedAfterOne = articles.stream().map(Article::title).anyMatch(title::equals);
        return isNamedAfterOne ? articles.size() - 1 : 0;
    }

    /**
     * From when its events are told: a day that is looked from, or else the days of its articles.
     *
     * @param asOf the day that is looked from; empty for all that is known
     */
    public List<TimeSpan> lookedFrom(Optional<LocalDate> asOf) {
        return asOf.map(TimeSpan::holding).map(List::of).orElseGet(this::published);
    }
}
