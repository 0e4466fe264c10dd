package dateline.extraction.merging;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.dossier.Position;
import dateline.dossier.Quotation;
import dateline.extraction.Extract;
import dateline.extraction.names.CompanyNames;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Adds what was read out of articles to a dossier. What the dossier holds stays; its events gain mentions. The same extracts in
 * the same order give the same dossier.
 */
public final class Merger {

    private final TellingReader reader;
    private final Dossier held;
    private final Actors actors;
    private final Events events = new Events();
    private final List<Quotation> quotations;
    private final Map<String, String> blocks = new HashMap<>();

    /** For a dossier that holds the articles, those to be added among them. */
    public Merger(Vocabulary vocabulary, Dossier held) {
        this.reader = new TellingReader(vocabulary);
        this.held = held;
        this.actors = new Actors(held.actors(), new CompanyNames(vocabulary));
        this.quotations = new ArrayList<>(held.quotations());
        held.articles().stream()
                .flatMap(article -> article.blocks().stream())
                .forEach(block -> blocks.put(block.id(), block.text()));
    }

    /**
     * The dossier with what is new in it.
     *
     * @param before what the articles tell that were in it, to know its events again
     * @param fresh what the articles tell that are to be added
     */
    public Dossier with(List<Extract> before, List<Extract> fresh) {
        return with(before, fresh, letters -> {});
    }

    /**
     * The same, watched.
     *
     * @param steps told of the letters of what is added, as they are done; may end the work by throwing
     */
    public Dossier with(List<Extract> before, List<Extract> fresh, IntConsumer steps) {
        Bearers bearers = new Bearers(fresh.stream()
                .flatMap(one -> one.drafts().stream())
                .flatMap(draft -> draft.actors().stream())
                .collect(Collectors.toSet()));
        Issues issues = new Issues(
                held.issues(),
                fresh.stream()
                        .flatMap(one -> one.matters().stream())
                        .filter(matter -> !bearers.name(matter))
                        .toList(),
                fresh.stream()
                        .flatMap(one -> one.drafts().stream())
                        .filter(draft -> !draft.echo())
                        .map(draft -> Spoken.words(draft.words()))
                        .toList());
        recognize(before);
        for (Extract one : fresh) {
            List<Telling> told = tellings(one);
            int letters = letters(one) / Math.max(1, told.size());
            told.stream().filter(telling -> !telling.draft().echo()).forEach(telling -> {
                steps.accept(letters);
                events.add(telling);
            });
            told.stream().filter(telling -> telling.draft().echo()).forEach(events::echo);
            one.sayings()
                    .forEach(saying -> quotations.add(
                            new Quotation(actors.id(saying.speaker()), saying.passage(), saying.direct())));
            one.stances()
                    .forEach(stance -> issues.spokenOf(words(stance.passage()))
                            .forEach(topic -> topic.add(
                                    new Position(actors.id(stance.actor()), stance.summary(), stance.passage()))));
        }
        EventMaking making = new EventMaking(held.events(), issues, this::words);
        List<Event> made = making.events(events.all());
        return new Dossier(held.title(), held.articles(), made, issues.all(), actors.actors(), quotations);
    }

    /** How many events have been looked at up to now. */
    long looks() {
        return events.looks();
    }

    /** Where an event is told, and of which of several times: "in 2004, 2008 and 2012". */
    private record Place(TextSpan trigger, Optional<TextSpan> time) {

        static Optional<Place> of(Mention mention) {
            return mention.trigger()
                    .map(trigger -> new Place(trigger, mention.dated().map(TimeExpression::span)));
        }
    }

    /** Puts the events of the dossier first, each with the tellings that are known again by their triggers. */
    private void recognize(List<Extract> before) {
        Map<Place, Telling> told = new HashMap<>();
        for (Extract one : before) {
            tellings(one).forEach(telling -> Place.of(telling.mention()).ifPresent(place -> told.put(place, telling)));
        }
        for (Event event : held.events()) {
            List<Telling> known = event.mentions().stream()
                    .flatMap(mention -> Place.of(mention).stream())
                    .flatMap(place -> Optional.ofNullable(told.get(place)).stream())
                    .toList();
            events.hold(event, known);
        }
    }

    private List<Telling> tellings(Extract extract) {
        Set<String> around = extract.drafts().stream()
                .flatMap(draft -> draft.actors().stream())
                .map(actors::id)
                .collect(Collectors.toSet());
        return extract.drafts().stream()
                .map(draft -> reader.read(
                        extract.article(),
                        draft,
                        new Party(draft.actors().stream().map(actors::id).toList(), around)))
                .toList();
    }

    private static int letters(Extract extract) {
        return extract.article().blocks().stream()
                .mapToInt(block -> block.text().length())
                .sum();
    }

    private String words(TextSpan span) {
        return Optional.ofNullable(blocks.get(span.block()))
                .map(text -> text.substring(span.start(), span.end()))
                .orElse("");
    }
}
