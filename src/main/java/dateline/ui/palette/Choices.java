package dateline.ui.palette;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dateline.dossier.Actor;
import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.messages.Messages;
import dateline.search.find.Beginnings;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What there is to choose from, and what of it matches what is typed. */
final class Choices {

    private static final int MOST = 60;

    private final ReadingSession session;
    private final Messages messages;
    private final TimeWords times;
    private final Consumer<TimeSpan> goToDate;

    /**
     * Of the dossier that is open.
     *
     * @param goToDate brings a date into sight
     */
    Choices(ReadingSession session, Messages messages, TimeWords times, Consumer<TimeSpan> goToDate) {
        this.session = session;
        this.messages = messages;
        this.times = times;
        this.goToDate = goToDate;
    }

    /** How well a choice matches. */
    private record Match(Choice choice, int distance) {}

    /** The commands and what else matches, the nearest first; only the commands where nothing is typed. */
    List<Choice> matching(String typed, List<Choice> commands) {
        if (typed.isBlank()) {
            return commands;
        }
        Beginnings beginnings = new Beginnings(typed);
        Stream<Match> matches = Stream.concat(
                        Stream.of(commands.stream(), articles(), actors())
                                .flatMap(choices -> choices)
                                .flatMap(choice -> match(beginnings, choice)),
                        events().flatMap(
                                        called -> called
                                                .flatMap(choice -> match(beginnings, choice))
                                                .min(comparingInt(Match::distance))
                                                .stream()))
                .sorted(comparingInt(Match::distance)
                        .thenComparing(comparing(match -> match.choice().kind())));
        return Stream.concat(date(typed).stream(), matches.map(Match::choice))
                .limit(MOST)
                .toList();
    }

    private static Stream<Match> match(Beginnings beginnings, Choice choice) {
        return beginnings.distance(choice.words()).stream().mapToObj(distance -> new Match(choice, distance));
    }

    private Optional<Choice> date(String typed) {
        return session.chronology()
                .dateHere(typed)
                .map(date -> new Choice(
                        ChoiceKind.DATE,
                        messages.text("palette.date", times.words(date)),
                        "",
                        () -> goToDate.accept(date)));
    }

    private Stream<Choice> articles() {
        return session.dossier().articles().stream()
                .map(article -> new Choice(
                        ChoiceKind.ARTICLE,
                        article.title(),
                        article.published().map(times::words).orElse(""),
                        () -> session.read(article)));
    }

    /** For each event, the choices of its title and its label. */
    private Stream<Stream<Choice>> events() {
        return session.dossier().events().stream()
                .filter(event -> event.origin() != Origin.REJECTED)
                .map(event -> event.headline().names().stream()
                        .map(name -> new Choice(
                                ChoiceKind.EVENT, name, event.when(times).orElse(""), () -> select(event))));
    }

    private Stream<Choice> actors() {
        return session.dossier().actors().stream()
                .flatMap(actor -> first(actor)
                        .map(event -> new Choice(
                                ChoiceKind.ACTOR, actor.name(), messages.text("palette.actor"), () -> select(event)))
                        .stream());
    }

    private Optional<Event> first(Actor actor) {
        return session.dossier().events().stream()
                .filter(event -> event.origin() != Origin.REJECTED)
                .filter(event -> event.actors().contains(actor.id()))
                .findFirst();
    }

    private void select(Event event) {
        session.searching().hide();
        session.selection().begin(event);
    }
}
