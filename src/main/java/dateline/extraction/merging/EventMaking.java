package dateline.extraction.merging;

import dateline.article.TextSpan;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.extraction.text.Sentence;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes events of tellings. */
final class EventMaking {

    private final Ids ids;
    private final Issues issues;
    private final Function<TextSpan, String> words;
    private final Map<Sentence, Integer> told = new IdentityHashMap<>();

    /** Beside events that are there already. */
    EventMaking(List<Event> held, Issues issues, Function<TextSpan, String> words) {
        this.ids = new Ids(held.stream().map(Event::id).toList());
        this.issues = issues;
        this.words = words;
    }

    List<Event> events(List<Happening> happenings) {
        happenings.stream()
                .flatMap(happening -> happening.told().stream())
                .forEach(telling -> told.merge(telling.draft().sentence(), 1, Integer::sum));
        return happenings.stream().map(this::event).toList();
    }

    private Event event(Happening happening) {
        return happening.held().map(event -> grown(event, happening)).orElseGet(() -> made(happening.told()));
    }

    /** What a dossier held, with the mentions that are new. */
    private static Event grown(Event event, Happening happening) {
        List<Mention> more = happening.fresh().stream().map(Telling::mention).toList();
        return more.isEmpty()
                ? event
                : new Event(
                        event.id(),
                        event.title(),
                        event.curated(),
                        event.standing(),
                        event.involved(),
                        Stream.concat(event.mentions().stream(), more.stream()).toList());
    }

    private Event made(List<Telling> tellings) {
        Telling first = first(tellings);
        Set<String> who = new LinkedHashSet<>(first.actors());
        Set<String> about = new LinkedHashSet<>();
        for (Telling telling : tellings) {
            who.addAll(telling.actors());
            about.addAll(issues(telling));
        }
        String title =
                first.draft().statement() ? said(tellings) : first.draft().title();
        return new Event(
                ids.of(title),
                title,
                Optional.empty(),
                new Standing(status(tellings), Origin.FOUND),
                new Involvement(List.copyOf(about), List.copyOf(who), place(tellings)),
                tellings.stream().map(Telling::mention).toList());
    }

    /** The title of somebody's words: one that says what, or else one of some length, or else the first. */
    private static String said(List<Telling> tellings) {
        List<String> titles =
                tellings.stream().map(telling -> telling.draft().title()).toList();
        return titles.stream()
                .filter(title -> title.contains(" that "))
                .findFirst()
                .or(() -> titles.stream()
                        .filter(title -> title.chars().filter(c -> c == ' ').count() > 2)
                        .findFirst())
                .orElse(titles.getFirst());
    }

    /** As the first says that says where; what somebody says is told of elsewhere. */
    private static Optional<String> place(List<Telling> tellings) {
        return tellings.stream()
                .filter(telling -> !telling.draft().statement())
                .flatMap(telling -> telling.draft().telling().place().stream())
                .findFirst();
    }

    /** The first that has a time, and not as what is still to come; a verb says more than a noun. */
    private static Telling first(List<Telling> tellings) {
        return tellings.stream()
                .min(Comparator.comparing((Telling telling) -> telling.time().isEmpty())
                        .thenComparing(telling -> telling.time().isPresent() && telling.ahead())
                        .thenComparing(telling -> telling.draft().echo())
                        .thenComparing(
                                telling -> telling.draft().telling().told().isEmpty()))
                .orElseThrow();
    }

    /** As the last says that tells it; what one article expects and another tells as past has come about. */
    private static Status status(List<Telling> tellings) {
        List<Telling> told =
                tellings.stream().filter(telling -> !telling.draft().echo()).toList();
        boolean articles = told.stream().anyMatch(telling -> !telling.beside(tellings.getFirst()));
        return told.stream()
                .filter(telling ->
                        !articles || !telling.ahead() || told.stream().allMatch(Telling::ahead))
                .map(Telling::status)
                .reduce((one, next) -> next)
                .orElse(Status.HAPPENED);
    }

    /** Those that the clause speaks of, or else its sentence where that tells nothing else. */
    private List<String> issues(Telling telling) {
        Sentence sentence = telling.draft().sentence();
        List<Topic> here = issues.spokenOf(words.apply(telling.mention().clause()));
        boolean alone = told.getOrDefault(sentence, 0) < 2;
        List<Topic> found =
                here.isEmpty() && alone ? issues.spokenOf(words.apply(sentence.span(0, sentence.size()))) : here;
        return found.stream().map(Topic::id).toList();
    }
}
