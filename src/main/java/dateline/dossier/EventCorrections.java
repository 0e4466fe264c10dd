package dateline.dossier;

import dateline.article.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a person may correct of the events of a dossier. Each correction gives the dossier as it is then, and marks what the
 * machine had found as a person's word; an event that the dossier does not hold changes nothing.
 */
public final class EventCorrections {

    private final Dossier dossier;

    public EventCorrections(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The machine was right about the events. */
    public Dossier accept(Set<String> ids) {
        return judge(ids, Origin.ACCEPTED);
    }

    /** The machine was wrong about the events: they are kept, so that they are not found again, but not shown. */
    public Dossier reject(Set<String> ids) {
        return judge(ids, Origin.REJECTED);
    }

    /** The events matter to the reader, or no longer. */
    public Dossier star(Set<String> ids, boolean starred) {
        return with(dossier.events().stream()
                .map(event -> ids.contains(event.id())
                        ? standing(event, event.standing().starred(starred))
                        : event)
                .toList());
    }

    private Dossier judge(Set<String> ids, Origin verdict) {
        return with(dossier.events().stream()
                .map(event -> ids.contains(event.id()) && event.origin() != Origin.CURATED
                        ? standing(event, event.standing().by(verdict))
                        : event)
                .toList());
    }

    /** There is a further event, which comes last; one whose id is taken changes nothing. */
    public Dossier add(Event event) {
        return event(event.id()).isPresent()
                ? dossier
                : with(Stream.concat(dossier.events().stream(), Stream.of(event))
                        .toList());
    }

    /** The event is as the revision says. */
    public Dossier revise(String id, Revision revision) {
        return change(id, revision::applied);
    }

    /**
     * Both are the same event. The first keeps its title, status and time; it takes the time that a person gave the other if it
     * has none, and gains what the other has of issues, actors and passages.
     */
    public Dossier merge(String kept, String other) {
        Optional<Event> lost = event(other).filter(event -> !other.equals(kept));
        return event(kept).isEmpty() || lost.isEmpty()
                ? dossier
                : new EventCorrections(without(other)).change(kept, event -> merged(event, lost.get()));
    }

    private Event merged(Event kept, Event other) {
        TextIndex text = new TextIndex(dossier.articles());
        return new Event(
                kept.id(),
                kept.headline(),
                kept.curated().or(other::curated),
                kept.standing()
                        .toldAgain(other.standing().salience())
                        .by(kept.origin().edited())
                        .starred(kept.isStarred() || other.isStarred()),
                new Involvement(
                        both(kept.issues(), other.issues()).toList(),
                        both(kept.actors(), other.actors()).toList(),
                        kept.place().or(other::place)),
                text.inOrder(both(unexplained(kept), unexplained(other))));
    }

    /** What a person says is the same has none of the machine's reasons to be so. */
    private static List<Mention> unexplained(Event event) {
        return event.mentions().stream()
                .map(mention -> mention.because(List.of()))
                .toList();
    }

    private static <T> Stream<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct();
    }

    /**
     * One passage tells of another event, which stands after the one that loses it; each has the title and the time of its own telling.
     * Nothing changes where the event has no such passage or no other.
     *
     * @param telling what is read out of the words of a passage alone
     */
    public Dossier split(String id, int number, Function<TextSpan, Optional<Event>> telling) {
        TextIndex text = new TextIndex(dossier.articles());
        return event(id)
                .filter(event -> event.mentions().size() > 1)
                .filter(event -> 0 <= number && number < event.mentions().size())
                .map(event -> with(dossier.events().stream()
                        .flatMap(each -> each == event
                                ? new Splitting(event, number, text, telling).parts(newId(id))
                                : Stream.of(each))
                        .toList()))
                .orElse(dossier);
    }

    private String newId(String like) {
        Set<String> taken = Set.copyOf(dossier.events().stream().map(Event::id).toList());
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> like + "-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Event> event(String id) {
        return dossier.events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    private static Event standing(Event event, Standing standing) {
        return new Event(event.id(), event.headline(), event.curated(), standing, event.involved(), event.mentions());
    }

    private Dossier change(String id, UnaryOperator<Event> change) {
        return with(dossier.events().stream()
                .map(event -> event.id().equals(id) ? change.apply(event) : event)
                .toList());
    }

    private Dossier without(String id) {
        return with(dossier.events().stream()
                .filter(event -> !event.id().equals(id))
                .toList());
    }

    private Dossier with(List<Event> events) {
        return new Dossier(
                dossier.title(), dossier.articles(), events, dossier.issues(), dossier.actors(), dossier.quotations());
    }
}
