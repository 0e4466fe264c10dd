package dateline.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.ArticleBound;
import dateline.dating.NewsOfTheDay;
import dateline.dating.RoughTime;
import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The time expressions of an article as they are read against one date and against another. */
final class Rereading {

    /** An expression in both readings. */
    private record Pair(TimeExpression before, TimeExpression after) {

        boolean differs() {
            return !before.equals(after);
        }

        /** Whether it comes to mean another time, not only for another reason. */
        boolean shifts() {
            return !before.value().equals(after.value()) || !before.time().equals(after.time());
        }

        /** Whether both readings are places in time. */
        boolean known() {
            return before.time().isPresent() && after.time().isPresent();
        }

        TextSpan span() {
            return before.span();
        }
    }

    private final Set<String> blocks;
    private final Optional<TimeSpan> published;
    private final List<Pair> pairs;
    private final Map<String, List<Pair>> byBlock;

    /**
     * What stands in one reading only is left as it is: a history marks times that news do not.
     *
     * @param published when the article now appeared
     */
    Rereading(List<TimeExpression> before, List<TimeExpression> after, Article article, Optional<TimeSpan> published) {
        this.blocks = article.blocks().stream().map(Block::id).collect(toUnmodifiableSet());
        this.published = published;
        Map<TextSpan, TimeExpression> reread = new HashMap<>();
        after.forEach(expression -> reread.put(expression.span(), expression));
        pairs = before.stream()
                .flatMap(expression ->
                        Optional.ofNullable(reread.get(expression.span()))
                                .map(now -> new Pair(expression, now))
                                .stream())
                .toList();
        byBlock = pairs.stream().collect(groupingBy(pair -> pair.span().block()));
    }

    /** The event with what its mentions say read anew. */
    Event of(Event event) {
        List<Mention> mentions = agreed(event.mentions().stream().map(this::of).toList());
        return mentions.equals(event.mentions())
                ? event
                : new Event(
                        event.id(), event.headline(), event.curated(), event.standing(), event.involved(), mentions);
    }

    private Mention of(Mention mention) {
        return mention.dated().isEmpty()
                ? mention
                : dated(mention, of(mention.dated().get()));
    }

    private static Mention dated(Mention mention, TimeExpression time) {
        return new Mention(
                mention.clause(),
                mention.trigger(),
                Optional.of(time),
                mention.isDateSure(),
                mention.particulars(),
                mention.because());
    }

    /** What only the day of the article dates takes the time before it that its words give the event, where they give it no other: "on Sunday". */
    private List<Mention> agreed(List<Mention> mentions) {
        List<TimeExpression> said = mentions.stream()
                .filter(Mention::isDateSure)
                .flatMap(mention -> mention.dated().stream())
                .filter(time -> blocks.contains(time.span().block()) && !NewsOfTheDay.dates(time))
                .filter(time -> time.time().filter(Chronology::isClosed).isPresent())
                .toList();
        return said.isEmpty()
                ? mentions
                : mentions.stream().map(mention -> agreed(mention, said)).toList();
    }

    private Mention agreed(Mention mention, List<TimeExpression> said) {
        return mention.dated()
                .filter(time -> blocks.contains(time.span().block()) && NewsOfTheDay.dates(time))
                .flatMap(TimeExpression::time)
                .filter(day -> said.stream().allMatch(time -> isBefore(time, day)))
                .map(day -> dated(mention, said.getFirst()))
                .orElse(mention);
    }

    private static boolean isBefore(TimeExpression said, TimeSpan day) {
        return !said.time().orElseThrow().end().isAfter(day.start());
    }

    /** Where only the reason is another, a time that is not the one the program had read is left to whoever gave it. */
    private TimeExpression of(TimeExpression told) {
        if (!blocks.contains(told.span().block())) {
            return told;
        }
        return NewsOfTheDay.dates(told)
                ? NewsOfTheDay.again(told, published)
                : ArticleBound.again(told, bound -> RoughTime.again(bound, this::reread), published);
    }

    private TimeExpression reread(TimeExpression told) {
        Optional<TimeExpression> made = made(told);
        if (made.isPresent()) {
            return made.get();
        }
        return pair(told)
                .filter(pair -> pair.shifts() || pair.before().time().equals(told.time()))
                .map(pair -> pair.shifts() ? anew(told, pair.after()) : because(told, pair.after()))
                .orElse(told);
    }

    /** What is made of one or two times, made of them as they are read anew. */
    private Optional<TimeExpression> made(TimeExpression told) {
        List<Pair> inside = inside(told);
        boolean known =
                !inside.isEmpty() && told.time().isPresent() && inside.stream().allMatch(Pair::known);
        return known && inside.stream().anyMatch(Pair::shifts)
                ? Retelling.of(told.time().get(), times(inside, Pair::before), times(inside, Pair::after))
                        .map(time -> retold(told, inside.getFirst(), time))
                : Optional.empty();
    }

    private List<Pair> inside(TimeExpression told) {
        return byBlock.getOrDefault(told.span().block(), List.of()).stream()
                .filter(pair -> told.span().start() <= pair.span().start()
                        && pair.span().end() <= told.span().end())
                .toList();
    }

    private static List<TimeSpan> times(List<Pair> pairs, Function<Pair, TimeExpression> reading) {
        return pairs.stream()
                .map(reading)
                .map(TimeExpression::time)
                .map(Optional::orElseThrow)
                .toList();
    }

    private static TimeExpression retold(TimeExpression told, Pair first, TimeSpan time) {
        boolean itself = told.value().equals(first.before().value());
        Derivation why = first.after().derivation();
        return new TimeExpression(
                told.span(),
                told.type(),
                itself ? first.after().value() : time.edtf(),
                Optional.of(time),
                new Derivation(
                        told.derivation().phrase(),
                        told.derivation().rule(),
                        why.anchor(),
                        why.anchorKind(),
                        Optional.of(time)));
    }

    private static TimeExpression anew(TimeExpression told, TimeExpression read) {
        return new TimeExpression(told.span(), read.type(), read.value(), read.time(), reason(told, read));
    }

    private static TimeExpression because(TimeExpression told, TimeExpression read) {
        return new TimeExpression(told.span(), told.type(), told.value(), told.time(), reason(told, read));
    }

    /** The words quoted stay those of the dossier. */
    private static Derivation reason(TimeExpression told, TimeExpression read) {
        Derivation why = read.derivation();
        return new Derivation(told.derivation().phrase(), why.rule(), why.anchor(), why.anchorKind(), why.result());
    }

    /** The expressions that come to mean another time, as the dossier has them where it has them, with the events they date. */
    List<Redating.Shift> shifts(List<Event> events) {
        Map<TextSpan, List<Event>> dated = new HashMap<>();
        Map<TextSpan, TimeExpression> told = new HashMap<>();
        events.forEach(event -> event.mentions().stream()
                .flatMap(mention -> mention.dated().stream())
                .forEach(expression -> told.putIfAbsent(expression.span(), expression)));
        events.forEach(event -> event.mentions().stream()
                .flatMap(mention -> mention.dated().stream())
                .flatMap(expression -> dating(expression).stream())
                .map(Pair::span)
                .distinct()
                .forEach(span ->
                        dated.computeIfAbsent(span, none -> new ArrayList<>()).add(event)));
        return pairs.stream()
                .filter(Pair::shifts)
                .map(pair -> new Redating.Shift(
                        told.getOrDefault(pair.span(), pair.before()),
                        pair.after(),
                        dated.getOrDefault(pair.span(), List.of())))
                .toList();
    }

    /** The expressions that its time is made of, where they differ; or else the one that shares text with it. */
    private List<Pair> dating(TimeExpression told) {
        List<Pair> inside = inside(told).stream().filter(Pair::differs).toList();
        return inside.isEmpty() ? pair(told).stream().toList() : inside;
    }

    /** Of the expressions that share text with the one the dossier has, the one that shares most. */
    private Optional<Pair> pair(TimeExpression told) {
        return byBlock.getOrDefault(told.span().block(), List.of()).stream()
                .filter(pair -> pair.differs() && pair.span().overlaps(told.span()))
                .max(Comparator.comparingInt(pair -> shared(pair.span(), told.span())));
    }

    private static int shared(TextSpan one, TextSpan other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
