package dateline.session;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dateline.article.Article;
import dateline.article.DateEvidence;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What another date of an article changes. Where the program reads an expression otherwise against the new date, the mentions
 * that it dates take the new reading; everywhere else what the dossier says stays, and so does a time that a person gave.
 *
 * @param published the new date; empty for none
 * @param shifts the expressions of the text whose time changes, in reading order
 * @param moves the events whose time changes, in the order of the dossier
 * @param held the events that such an expression dates, but that keep the time a person gave them
 * @param dossier as it is with the new date
 */
public record Redating(
        Optional<TimeSpan> published, List<Shift> shifts, List<Move> moves, List<Event> held, Dossier dossier) {

    public Redating {
        shifts = List.copyOf(shifts);
        moves = List.copyOf(moves);
        held = List.copyOf(held);
    }

    /**
     * An expression whose time changes.
     *
     * @param events those it dates
     */
    public record Shift(TimeExpression from, TimeExpression to, List<Event> events) {

        public Shift {
            events = List.copyOf(events);
        }
    }

    /**
     * An event before and after.
     *
     * @param from empty where nothing told it before
     */
    public record Move(Optional<Event> from, Event to) {

        boolean isOne() {
            return !from.flatMap(Event::time).equals(to.time());
        }

        /** Whether it had no date before, and has one now. */
        public boolean isDated() {
            return from.flatMap(Event::time).isEmpty() && to.time().isPresent();
        }
    }

    /**
     * Works it out.
     *
     * @param published the new date; empty for none
     * @param before the expressions of the article against its present date
     * @param after against the new date
     */
    public static Redating of(
            Dossier dossier,
            Article article,
            Optional<TimeSpan> published,
            List<TimeExpression> before,
            List<TimeExpression> after) {
        Rereading rereading = new Rereading(before, after, article, published);
        List<Event> reread = dossier.events().stream().map(rereading::of).toList();
        List<Shift> shifts = rereading.shifts(dossier.events());
        return new Redating(
                published,
                shifts,
                moves(dossier.events(), reread),
                held(dossier.events(), shifts),
                new Dossier(
                        dossier.title(),
                        dossier.articles().stream()
                                .map(each -> each.equals(article) ? dated(each, published) : each)
                                .toList(),
                        reread,
                        dossier.issues(),
                        dossier.actors(),
                        dossier.quotations()));
    }

    /**
     * The same once the text is read with the new date, which tells other events.
     *
     * @param before the dossier that this was worked out from
     * @param told the one of this with what the text then tells
     */
    Redating told(Dossier before, Dossier told) {
        List<Shift> dating = shifts.stream()
                .map(shift -> new Shift(shift.from(), shift.to(), dated(told, shift)))
                .toList();
        List<Move> moved = told.events().stream()
                .map(event -> new Move(earlier(before, event), event))
                .filter(Move::isOne)
                .toList();
        return new Redating(published, dating, moved, held(told.events(), dating), told);
    }

    private static List<Event> dated(Dossier told, Shift shift) {
        return told.events().stream()
                .filter(event -> event.mentions().stream()
                        .flatMap(mention -> mention.dated().stream())
                        .anyMatch(time -> time.span().overlaps(shift.from().span())))
                .toList();
    }

    /** The event that was told before in the same words, or else by the same name. */
    private static Optional<Event> earlier(Dossier before, Event event) {
        Set<TextSpan> words = words(event);
        return before.events().stream()
                .filter(one -> words(one).stream().anyMatch(words::contains))
                .findFirst()
                .or(() -> before.events().stream()
                        .filter(one -> one.id().equals(event.id()))
                        .findFirst());
    }

    private static Set<TextSpan> words(Event event) {
        return event.mentions().stream()
                .map(mention -> mention.trigger().orElse(mention.clause()))
                .collect(toUnmodifiableSet());
    }

    private static Article dated(Article article, Optional<TimeSpan> published) {
        if (article.published().equals(published)) {
            return article;
        }
        Source source = article.source().dated(published.map(date -> DateEvidence.BY_HAND));
        return new Article(
                article.id(), article.heading(), source, published, article.sections(), article.annotations());
    }

    private static List<Move> moves(List<Event> before, List<Event> after) {
        return IntStream.range(0, before.size())
                .mapToObj(number -> new Move(Optional.of(before.get(number)), after.get(number)))
                .filter(Move::isOne)
                .toList();
    }

    private static List<Event> held(List<Event> events, List<Shift> shifts) {
        Set<String> dependent = shifts.stream()
                .flatMap(shift -> shift.events().stream())
                .map(Event::id)
                .collect(toUnmodifiableSet());
        return events.stream()
                .filter(event -> event.curated().isPresent() && dependent.contains(event.id()))
                .toList();
    }
}
