package dateline.extraction.merging;

import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.NameIds;
import dateline.dossier.Quotation;
import dateline.extraction.Extract;
import dateline.extraction.events.EventThreshold;
import dateline.extraction.issues.IssueMaker;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds what was read out of articles to a dossier. What the dossier holds stays; its events gain mentions. The same extracts in
 * the same order give the same dossier.
 */
public final class Merger {

    private static final int NEW = -1;

    private final Vocabulary vocabulary;
    private final Dossier held;
    private final Actors actors;
    private final IssueMaker issues;
    private final Weights weights;
    private long comparisons;

    /** For a dossier that holds the articles, those to be added among them. */
    public Merger(Vocabulary vocabulary, Dossier held) {
        this.vocabulary = vocabulary;
        this.held = held;
        this.actors = new Actors(vocabulary, held.actors());
        this.issues = new IssueMaker(
                vocabulary, new NameIds(held.issues().stream().map(Issue::id).toList())::of);
        this.weights = Weights.read("en/merging.tsv");
    }

    /**
     * The dossier with what is new in it.
     *
     * @param before what the articles tell that were in it, to know its events again
     * @param fresh what the articles tell that are to be added, of which it may hold what a person said
     */
    public Dossier with(List<Extract> before, List<Extract> fresh) {
        return grouped(withEvents(before, fresh, letters -> {}), before, fresh);
    }

    /**
     * The same, watched, with the new events in no issue yet.
     *
     * @param steps told of the letters of what is added, as they are done; may end the work by throwing
     */
    public Dossier withEvents(List<Extract> before, List<Extract> fresh, IntConsumer steps) {
        fresh.forEach(extract -> extract.figures().forEach(actors::id));
        List<Known> known = known(Stream.concat(before.stream(), fresh.stream()).toList());
        List<EventMention> mentions = unknown(fresh, known);
        int each = fresh.stream().mapToInt(Merger::letters).sum() / Math.max(1, mentions.size());
        List<Event> events = events(known, mentions, EventThreshold.USUAL, mention -> steps.accept(each));
        List<Quotation> said = fresh.stream()
                .flatMap(extract -> extract.sayings().stream())
                .map(saying -> new Quotation(actors.id(saying.speaker()), saying.passage(), saying.isDirect()))
                .toList();
        return new Dossier(
                held.title(),
                held.articles(),
                events,
                held.issues(),
                actors.actors(),
                Stream.concat(held.quotations().stream(), said.stream())
                        .distinct()
                        .toList());
    }

    /** That dossier with its events in issues. */
    public Dossier grouped(Dossier told, List<Extract> before, List<Extract> fresh) {
        return issues.with(told, Stream.concat(before.stream(), fresh.stream()).toList());
    }

    /**
     * The dossier with minor events that its articles tell, in no issue; those that it holds stay as they are.
     *
     * @param told what the articles tell at the lower threshold
     */
    public Dossier withMinor(List<Extract> told) {
        List<Known> known = known(told);
        List<TextSpan> said = held.events().stream()
                .flatMap(event -> event.mentions().stream())
                .map(mention -> mention.trigger().orElse(mention.clause()))
                .toList();
        List<EventMention> fresh = unknown(told, known).stream()
                .filter(mention -> said.stream().noneMatch(mention.trigger()::overlaps))
                .toList();
        List<Event> events = events(known, fresh, EventThreshold.LOW, mention -> {});
        return events.equals(held.events())
                ? held
                : new Dossier(held.title(), held.articles(), events, held.issues(), actors.actors(), held.quotations());
    }

    /** The mentions that tell no event held. */
    private List<EventMention> unknown(List<Extract> extracts, List<Known> known) {
        Set<TextSpan> again = known.stream().map(one -> one.mention().trigger()).collect(Collectors.toSet());
        return mentions(extracts).stream()
                .filter(mention -> !again.contains(mention.trigger()))
                .toList();
    }

    private static int letters(Extract extract) {
        return extract.article().blocks().stream()
                .mapToInt(block -> block.text().length())
                .sum();
    }

    /** How many pairs of mentions have been compared up to now. */
    long comparisons() {
        return comparisons;
    }

    /** What the articles tell, in reading order. */
    List<EventMention> mentions(List<Extract> extracts) {
        return extracts.stream()
                .flatMap(extract -> {
                    MentionReader reader = new MentionReader(vocabulary, actors, extract);
                    return extract.drafts().stream().map(reader::read);
                })
                .toList();
    }

    /** A mention with the number of the event among those held that it tells. */
    private record Known(EventMention mention, int event) {}

    /** The mentions of the events held that are known again by their triggers. */
    private List<Known> known(List<Extract> extracts) {
        Map<TextSpan, EventMention> told = new HashMap<>();
        mentions(extracts).forEach(mention -> told.put(mention.trigger(), mention));
        List<Known> known = new ArrayList<>();
        for (int number = 0; number < held.events().size(); number++) {
            int event = number;
            held.events().get(number).mentions().stream()
                    .flatMap(mention -> mention.trigger().stream())
                    .flatMap(at -> Optional.ofNullable(told.get(at)).stream())
                    .forEach(mention -> known.add(new Known(mention, event)));
        }
        return known;
    }

    /** The events held, grown, and then the new ones in the order of their first mentions. */
    private List<Event> events(
            List<Known> known, List<EventMention> fresh, EventThreshold threshold, Consumer<EventMention> watch) {
        List<Known> all = Stream.concat(known.stream(), fresh.stream().map(mention -> new Known(mention, NEW)))
                .toList();
        Coreference coreference = Coreference.of(
                weights, vocabulary, all.stream().map(Known::mention).toList());
        Clusters clusters = new Clusters(coreference);
        known.forEach(one -> clusters.add(one.mention(), one.event()));
        fresh.forEach(mention -> {
            watch.accept(mention);
            clusters.add(mention, NEW);
        });
        List<Event> events = new ArrayList<>(held.events());
        EventMaking making = new EventMaking(
                new NameIds(held.events().stream().map(Event::id).toList()), actors, coreference, threshold);
        for (List<Integer> cluster : clusters.join()) {
            List<EventMention> whole =
                    cluster.stream().map(number -> all.get(number).mention()).toList();
            List<EventMention> told = cluster.stream()
                    .filter(number -> number >= known.size())
                    .map(number -> all.get(number).mention())
                    .toList();
            cluster.stream()
                    .map(number -> all.get(number).event())
                    .filter(event -> event != NEW)
                    .findFirst()
                    .ifPresentOrElse(
                            event -> events.set(event, making.grown(events.get(event), told, whole)),
                            () -> making.made(told).ifPresent(events::add));
        }
        comparisons = clusters.comparisons();
        return List.copyOf(events);
    }
}
