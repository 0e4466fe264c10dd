package dateline.session;

import static java.util.stream.Collectors.partitioningBy;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.NewsOfTheDay;
import dateline.dossier.Actor;
import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.MentionIndex;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes words that a person has selected for the telling of an event, and fills in what stands around them. */
public final class Drafting {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[\\p{P}\\s&&[^”\"’)%]]+$");

    /** So many words say what happened; fewer only name it, and the clause around them says it. */
    private static final int TELLING = 3;

    private final ReadingSession session;

    Drafting(ReadingSession session) {
        this.session = session;
    }

    /** An event that the words tell, for a person to look over; empty where no article holds them. */
    public Optional<Event> of(TextSpan words) {
        return session.text().place(words.block()).map(place -> draft(place.article(), place.block(), words));
    }

    private Event draft(Article article, Block block, TextSpan words) {
        Surroundings around = new Surroundings(block.text(), words);
        TextSpan clause = around.clause();
        Optional<TimeExpression> dated = dated(words, around);
        boolean tells = BLANKS.split(around.in(words)).length >= TELLING;
        return new Event(
                newId(),
                Headline.of(title(around.in(tells ? words : clause))),
                Optional.empty(),
                new Standing(status(article, dated.flatMap(TimeExpression::time)), Origin.CURATED),
                new Involvement(issues(around), actors(around.in(clause))),
                List.of(new Mention(clause, Optional.of(words), dated)));
    }

    private static String title(String words) {
        String title = END.matcher(BLANKS.matcher(words).replaceAll(" ")).replaceFirst("");
        return title.isEmpty() ? words : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** What is still to come when the article appears is expected. */
    private static Status status(Article article, Optional<TimeSpan> time) {
        boolean isToCome = time.flatMap(when -> article.published()
                        .filter(published ->
                                !when.openStart() && when.earliest().isAfter(published.latest())))
                .isPresent();
        return isToCome ? Status.EXPECTED : Status.HAPPENED;
    }

    /**
     * A time within the words, or else the nearest in their clause or else in their sentence; where none is written there, the day whose news
     * they are told as, or else the last time told before in the same block.
     */
    private Optional<TimeExpression> dated(TextSpan words, Surroundings around) {
        TextSpan sentence = around.sentence();
        Map<Boolean, List<TimeExpression>> times =
                times(words.block()).stream().collect(partitioningBy(NewsOfTheDay::dates));
        List<TimeExpression> written = times.getOrDefault(false, List.of());
        List<TimeExpression> news = times.getOrDefault(true, List.of());
        return Stream.of(words, around.clause(), sentence)
                .flatMap(part -> nearest(words, within(part, written)).stream())
                .findFirst()
                .or(() -> nearest(words, within(sentence, news)))
                .or(() -> nearest(
                        words, written.stream().filter(time -> time.span().end() <= sentence.start())));
    }

    private static Stream<TimeExpression> within(TextSpan part, List<TimeExpression> times) {
        return times.stream().filter(time -> time.span().overlaps(part));
    }

    private static Optional<TimeExpression> nearest(TextSpan words, Stream<TimeExpression> times) {
        return times.min(Comparator.comparingInt((TimeExpression time) -> distance(words, time.span()))
                .thenComparing(time -> time.span().start()));
    }

    private static int distance(TextSpan one, TextSpan other) {
        return Math.max(0, Math.max(other.start() - one.end(), one.start() - other.end()));
    }

    /** What the dossier says of times comes before what the program finds; a length of time is no date. */
    private List<TimeExpression> times(String block) {
        boolean undated = session.article().flatMap(Article::published).isEmpty();
        return Stream.concat(
                        session.mentions().in(block).stream().flatMap(entry -> entry.mention().dated().stream()),
                        session.chronology().expressions().stream())
                .filter(time -> time.span().block().equals(block))
                .filter(time -> time.time().isPresent() || undated && time.type() == TimexType.DATE)
                .toList();
    }

    /** The main issue of what else is told there, or else the first whose words stand there. */
    private List<String> issues(Surroundings around) {
        String sentence = around.in(around.sentence());
        return session.mentions().in(around.clause()).stream()
                .map(MentionIndex.Entry::event)
                .filter(session.filters()::shows)
                .flatMap(event -> event.issues().stream())
                .findFirst()
                .or(() -> session.filters().issues().stream()
                        .filter(issue -> terms(issue).anyMatch(term -> holds(sentence, term)))
                        .map(Issue::id)
                        .findFirst())
                .stream()
                .toList();
    }

    private static Stream<String> terms(Issue issue) {
        return Stream.concat(Stream.of(issue.name()), issue.terms().stream());
    }

    private List<String> actors(String clause) {
        return session.dossier().actors().stream()
                .filter(actor -> names(actor).anyMatch(name -> holds(clause, name)))
                .map(Actor::id)
                .toList();
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }

    private static boolean holds(String text, String words) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    private String newId() {
        List<String> taken = session.dossier().events().stream().map(Event::id).toList();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> "own-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
