package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.reader.Word;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What "since", "until" and the like before a time expression make of it. */
final class MeantTimes {

    private static final Map<String, UnaryOperator<TimeSpan>> OPENING = Map.of(
            "since",
            TimeSpan::since,
            "until",
            TimeSpan::until,
            "till",
            TimeSpan::until,
            Derivation.BY,
            TimeSpan::until);

    /** What stands before or behind a time that something is not before or after, and the preposition that says the same. */
    private static final Map<String, String> BOUNDS = Map.of(
            "no earlier than", "since",
            "not earlier than", "since",
            "no sooner than", "since",
            "not before", "since",
            "at the earliest", "since",
            "no later than", Derivation.BY,
            "not later than", Derivation.BY,
            "at the latest", Derivation.BY);

    /** With these before it a time is not sure: "perhaps in 1904", "in perhaps 1904". */
    private static final String[] DOUBTING = {"perhaps", "maybe", "possibly", "probably", "presumably", "likely"};

    private MeantTimes() {}

    /** The preposition before the expression, no part of it; "-" where there is none. */
    static String preposition(Sentence sentence, Timed time) {
        return sentence.tree().children(Anchors.head(sentence, time), "case", "mark").stream()
                .filter(at -> !time.covers(at))
                .map(sentence::word)
                .map(Word::lower)
                .findFirst()
                .orElse("-");
    }

    private static Optional<String> bound(Sentence sentence, Timed time) {
        String before = " " + sentence.text(0, time.from()).toLowerCase(Locale.ROOT);
        int end = time.to() + 2; // of "at the latest", which is no bound in "at the latest meeting"
        boolean isAlone = end < sentence.size() && sentence.word(end).isRelated("obl");
        String behind = isAlone ? sentence.text(time.to(), end + 1).toLowerCase(Locale.ROOT) : "";
        return BOUNDS.keySet().stream()
                .filter(words -> before.endsWith(" " + words) || behind.equals(words))
                .findFirst();
    }

    /**
     * The expression as it is meant where it dates what the clause tells: the span of which it is one end, and another the other; open where
     * a preposition opens it for what it is attached to: "cared for since November, when he was found" tells of a find in November.
     */
    static TimeExpression meant(Clause clause, Dating.Expressed told) {
        TimeExpression meant = known(clause, told);
        return isDoubted(told.sentence(), told.time())
                ? with(
                        meant,
                        meant.derivation().phrase(),
                        meant.derivation().rule(),
                        meant.time().map(TimeSpan::uncertain))
                : meant;
    }

    private static boolean isDoubted(Sentence sentence, Timed time) {
        int preposition = sentence.tree().children(Anchors.head(sentence, time), "case").stream()
                .findFirst()
                .orElse(time.from());
        return IntStream.of(preposition, time.from()).anyMatch(at -> sentence.is(at - 1, DOUBTING));
    }

    private static TimeExpression known(Clause clause, Dating.Expressed told) {
        Sentence sentence = told.sentence();
        Timed time = told.time();
        if (sentence == clause.sentence() && Anchors.isTimeOf(clause, time)) {
            return time.expression();
        }
        return sentence.times().stream()
                .flatMap(other -> ends(sentence, time, other))
                .flatMap(ends -> between(sentence, ends.getFirst(), ends.getLast()).stream())
                .findFirst()
                .orElseGet(() -> Anchors.isAttached(clause, told)
                        ? opened(clause.at(Anchors.governor(sentence, time)), time)
                        : time.expression());
    }

    /** The two as the ends of a span; what stands behind "to" is meant by itself where it was chosen: "delay it from May to June". */
    private static Stream<List<Timed>> ends(Sentence sentence, Timed time, Timed other) {
        if (isEnd(sentence, time, other)) {
            return Stream.of(List.of(time, other));
        }
        boolean isSecond = isEnd(sentence, other, time) && sentence.is(other.to(), "-", "–", "—", "and");
        return isSecond ? Stream.of(List.of(other, time)) : Stream.of();
    }

    /** "from May to June", "between May and June", "June 20-22", "in 1997 and 1998". */
    private static boolean isEnd(Sentence sentence, Timed first, Timed last) {
        boolean near = last.from() == first.to() + 1;
        boolean spans = sentence.is(first.to(), "to", "until", "till", "through", "-", "–", "—");
        boolean joins = sentence.is(first.to(), "and")
                && (preposition(sentence, first).equals("between") || follow(first, last));
        return near && (spans || joins);
    }

    /** Whether one time begins where the other ends. */
    private static boolean follow(Timed first, Timed last) {
        return first.expression().time().stream()
                .anyMatch(one -> last.expression()
                        .time()
                        .filter(next -> next.start().equals(one.end()))
                        .isPresent());
    }

    private static Optional<TimeExpression> between(Sentence sentence, Timed first, Timed last) {
        TimeExpression from = first.expression();
        Optional<TimeSpan> span =
                from.time().flatMap(start -> last.expression().time().flatMap(end -> span(start, end)));
        return span.map(both -> new TimeExpression(
                sentence.span(first.from(), last.to()),
                from.type(),
                both.edtf(),
                span,
                new Derivation(
                        sentence.text(first.from(), last.to()),
                        from.derivation().rule(),
                        from.derivation().anchor(),
                        from.derivation().anchorKind(),
                        span)));
    }

    private static Optional<TimeSpan> span(TimeSpan start, TimeSpan end) {
        return Optional.of(start)
                .filter(known -> !known.openEnd())
                .filter(known -> !end.openStart())
                .filter(known -> known.end().isBefore(end.end()))
                .map(known -> TimeSpan.between(known, end));
    }

    /** Open as the preposition says, or as it says of what is denied: "did not decide before May" tells of May or later, "until May" of May. */
    private static TimeExpression opened(Clause clause, Timed time) {
        Sentence sentence = clause.sentence();
        Optional<String> bound = bound(sentence, time);
        TimeExpression expression = time.expression();
        String before = preposition(sentence, time);
        boolean isDayBefore =
                before.equals("before") && expression.type() == TimexType.DATE; // "before noon" is shortly before it
        String said = isDayBefore ? Derivation.BY : before;
        String denied = isDayBefore ? "since" : "-";
        String preposition = bound.map(BOUNDS::get).orElse(clause.isDelayed() ? denied : said);
        Optional<TimeSpan> opened = expression
                .time()
                .flatMap(closed -> Optional.ofNullable(OPENING.get(preposition)).map(opening -> opening.apply(closed)));
        if (opened.isEmpty()) {
            return expression;
        }
        String phrase = bound.orElse(before) + " " + expression.derivation().phrase();
        return with(expression, phrase, preposition.equals("till") ? "until" : preposition, opened);
    }

    /** The expression, meant so. */
    private static TimeExpression with(TimeExpression told, String phrase, String rule, Optional<TimeSpan> time) {
        Derivation why = told.derivation();
        return new TimeExpression(
                told.span(),
                told.type(),
                told.value(),
                time,
                new Derivation(phrase, rule, why.anchor(), why.anchorKind(), time));
    }
}
