package dateline.dossier;

import dateline.article.Article;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When events were reported: the dates of the articles that tell of them. */
public final class Reports {

    private final TextIndex text;

    public Reports(TextIndex text) {
        this.text = text;
    }

    /** The date of the earliest dated article that tells of the event; empty when none has a date. */
    public Optional<TimeSpan> first(Event event) {
        return articles(event).flatMap(article -> article.published().stream()).min(Comparator.naturalOrder());
    }

    /** When the event is, or may come about: what is to come by some day, from when that was first reported. Empty without a time. */
    public Optional<TimeSpan> due(Event event) {
        return event.time().map(time -> event.status().isAhead() && time.openStart() ? cut(time, first(event)) : time);
    }

    private static TimeSpan cut(TimeSpan time, Optional<TimeSpan> reported) {
        TimeSpan last = time.last().orElse(time);
        return reported.filter(day -> !day.openStart() && day.start().isBefore(last.start()))
                .map(day -> TimeSpan.between(day, last))
                .orElse(last);
    }

    /**
     * Whether the event had been reported by the end of the day. An article whose date is not known may have appeared at any
     * time, so what it tells counts as reported, and so does an event that no article tells.
     */
    public boolean by(LocalDate day, Event event) {
        return event.mentions().isEmpty()
                || articles(event)
                        .anyMatch(article -> day(article)
                                .filter(appeared -> appeared.isAfter(day))
                                .isEmpty());
    }

    /** The day by which an article has appeared: the last day of its date; empty when that is not known. */
    public static Optional<LocalDate> day(Article article) {
        return article.published().filter(date -> !date.openEnd()).map(TimeSpan::latest);
    }

    private Stream<Article> articles(Event event) {
        return event.mentions().stream()
                .flatMap(mention -> text.place(mention.clause().block()).stream())
                .map(TextIndex.Place::article);
    }
}
