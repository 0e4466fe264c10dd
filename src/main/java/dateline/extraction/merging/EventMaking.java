package dateline.extraction.merging;

import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes events of mentions. */
record EventMaking(Ids ids, Actors actors) {

    /** What a dossier holds, with the mentions that are new. */
    static Event grown(Event event, List<EventMention> more) {
        return more.isEmpty()
                ? event
                : new Event(
                        event.id(),
                        event.headline(),
                        event.curated(),
                        event.standing(),
                        event.involved(),
                        Stream.concat(event.mentions().stream(), more.stream().map(EventMention::kept))
                                .toList());
    }

    /** An event that these mentions tell, at least one, in reading order. */
    Event made(List<EventMention> mentions) {
        EventMention best = best(mentions);
        Set<String> who = new LinkedHashSet<>();
        Stream.concat(Stream.of(best), mentions.stream())
                .flatMap(mention -> mention.draft().participants().figures().stream())
                .map(actors::id)
                .forEach(who::add);
        Optional<String> place = mentions.stream()
                .flatMap(mention -> mention.draft().participants().place().stream())
                .findFirst();
        return new Event(
                ids.of(best.draft().headline().title()),
                best.draft().headline(),
                Optional.empty(),
                new Standing(status(mentions), Origin.FOUND),
                new Involvement(List.of(), List.copyOf(who), place),
                kept(mentions));
    }

    /** The one whose headline the event bears: not still to come where another tells it as past; dated; a verb; long enough. */
    private static EventMention best(List<EventMention> mentions) {
        return mentions.stream()
                .min(Comparator.comparing(EventMention::isAhead)
                        .thenComparing(mention -> mention.time().isEmpty())
                        .thenComparing(mention -> mention.word().isNoun())
                        .thenComparing(mention -> -mention.draft().telling().weight()))
                .orElseThrow();
    }

    /** As the latest article tells it, which is the first of several of one day; what has come about is no longer to come. */
    private static Status status(List<EventMention> mentions) {
        return mentions.stream()
                .min(Comparator.comparing(EventMention::isAhead)
                        .thenComparing(EventMaking::appeared, Comparator.reverseOrder()))
                .orElseThrow()
                .status();
    }

    private static LocalDateTime appeared(EventMention mention) {
        return mention.article().published().map(TimeSpan::start).orElse(LocalDateTime.MIN);
    }

    /** In reading order, but what dates it as past before what dates it as still to come: an event is when it is first told to be. */
    private static List<Mention> kept(List<EventMention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparing(
                        mention -> mention.isAhead() && mention.time().isPresent()))
                .map(EventMention::kept)
                .toList();
    }
}
