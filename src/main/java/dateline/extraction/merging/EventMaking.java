package dateline.extraction.merging;

import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.dossier.NameIds;
import dateline.dossier.Origin;
import dateline.dossier.Sameness;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.extraction.events.EventThreshold;
import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes events of mentions. */
record EventMaking(NameIds ids, Actors actors, Coreference coreference, EventThreshold threshold) {

    private static final int BARE = 3;

    /** "Berg’s", "Lawyers’". */
    private static final Pattern OWNED = Pattern.compile("['’]s\\b|s['’] ");

    private static final Set<String> POINTING =
            Set.of("he", "she", "it", "they", "we", "one", "this", "that", "these", "those", "such", "some", "others");

    /** Of the mentions of an event so many are looked at for the one that another is most like. */
    private static final int COMPARED = 8;

    /**
     * What a dossier holds, with the mentions that are new; at the lower threshold as it is.
     *
     * @param all that tell it, those that are known again among them
     */
    Event grown(Event event, List<EventMention> more, List<EventMention> all) {
        return more.isEmpty() || threshold == EventThreshold.LOW
                ? event
                : new Event(
                        event.id(),
                        event.headline(),
                        event.curated(),
                        event.standing().toldAgain(salience(more)),
                        event.involved(),
                        Stream.concat(event.mentions().stream(), kept(more, all).stream())
                                .toList());
    }

    /** The event that these mentions tell, at least one, in reading order; empty where they do not tell enough for one. */
    Optional<Event> made(List<EventMention> mentions) {
        return tellsEnough(mentions) ? Optional.of(event(mentions)) : Optional.empty();
    }

    /** Whether together they make it likely enough, and a noun says more than its bare word. */
    private boolean tellsEnough(List<EventMention> mentions) {
        double doubt = mentions.stream()
                .mapToDouble(mention -> 1 - mention.draft().telling().weight())
                .reduce(1, (one, other) -> one * other);
        return !isBare(best(mentions)) && 1 - doubt >= threshold.event();
    }

    private static boolean isBare(EventMention mention) {
        String title = mention.draft().title().plain();
        boolean isShort = mention.word().isNoun()
                && title.split(" ").length < BARE
                && !OWNED.matcher(title).find();
        return mention.draft().title().isNameless() || isShort;
    }

    private Event event(List<EventMention> mentions) {
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
                ids.of(best.draft().title().headline().title()),
                new Headline(best.draft().title().headline().title(), label(best, mentions)),
                Optional.empty(),
                new Standing(
                        status(mentions), Origin.FOUND, false, threshold == EventThreshold.LOW, salience(mentions)),
                new Involvement(List.of(), List.copyOf(who), place),
                kept(mentions, mentions));
    }

    /** That of the mention that most likely tells it. */
    private static OptionalInt salience(List<EventMention> mentions) {
        return mentions.stream()
                .mapToInt(mention ->
                        (int) Math.round(100 * mention.draft().telling().weight()))
                .max();
    }

    /** The label that goes with the headline; where that is the heading of an article and none is made of it, one of another telling. */
    private static Optional<String> label(EventMention best, List<EventMention> mentions) {
        Stream<EventMention> others = isHeading(best) ? mentions.stream() : Stream.of();
        return Stream.concat(Stream.of(best), others)
                .flatMap(mention -> mention.draft().title().headline().label().stream())
                .findFirst();
    }

    /** The one whose headline the event bears: what an article is called, where that tells of the same kind of event as the surest. */
    private static EventMention best(List<EventMention> mentions) {
        EventMention surest = surest(mentions);
        Set<String> keys = surest.word().keys();
        return mentions.stream()
                .filter(EventMaking::isHeading)
                .filter(heading -> heading.isAhead() == surest.isAhead())
                .filter(heading -> !Collections.disjoint(heading.word().keys(), keys))
                .findFirst()
                .orElse(surest);
    }

    /** The one that tells it most surely: not still to come where another tells it as past; of its time; a verb; long enough. */
    private static EventMention surest(List<EventMention> mentions) {
        AgreedTime time = new AgreedTime(mentions);
        return mentions.stream()
                .min(Comparator.comparing(EventMention::isAhead)
                        .thenComparing(mention -> isBare(mention) || isPointing(mention))
                        .thenComparing(mention -> !time.isTold(mention))
                        .thenComparing(mention -> mention.word().isNoun())
                        .thenComparing(mention -> -mention.draft().telling().weight()))
                .orElseThrow();
    }

    /** Whether an editor wrote the headline: it is that of the article, and no quotation. */
    private static boolean isHeading(EventMention mention) {
        return Optional.of(mention)
                .filter(heading -> heading.draft().sentence().isHeadline())
                .filter(heading -> !heading.word().isNoun())
                .map(heading -> heading.draft().title().plain().codePointAt(0))
                .filter(Character::isLetterOrDigit)
                .isPresent();
    }

    /** Whether the headline cannot be understood alone: "They identify suspects", "This program is renewed". */
    private static boolean isPointing(EventMention mention) {
        String title = mention.draft().title().plain().toLowerCase(Locale.ROOT);
        return POINTING.contains(title.substring(0, Math.max(0, title.indexOf(' '))));
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
    private List<Mention> kept(List<EventMention> mentions, List<EventMention> all) {
        AgreedTime time = new AgreedTime(mentions);
        return mentions.stream()
                .sorted(Comparator.comparing(
                        mention -> mention.isAhead() && mention.time().isPresent()))
                .map(mention -> mention.kept(time).because(because(mention, all)))
                .toList();
    }

    /** Why it tells the same as the others: as that which it is most like. */
    private List<Sameness> because(EventMention mention, List<EventMention> all) {
        return all.stream()
                .filter(other -> other != mention)
                .limit(COMPARED)
                .max(Comparator.comparingDouble(other -> coreference.logOdds(mention, other)))
                .map(other -> coreference.because(mention, other))
                .orElse(List.of());
    }
}
