package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Tense;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.Part;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What a time expression may date, and what "since" and "until" before it make of it. */
final class Dating {

    private Dating() {}

    /** Whether it may date anything: it is no set, no bare length of time, and no "now". */
    static boolean places(TimeExpression time) {
        boolean vague = time.value().endsWith("_REF");
        boolean point = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
        if (time.value().equals("PRESENT_REF") || time.type() == TimexType.SET) {
            return false;
        }
        Optional<TimeSpan> placed = time.time().filter(span -> !vague || !span.openStart() && !span.openEnd());
        return placed.isPresent() || point && !vague;
    }

    /** Whether it only tells which thing is meant, or a border in time: "the 2019 model", "before 1990". */
    static boolean bounds(Sentence sentence, Timed time) {
        return quoted(sentence, time)
                || Contrast.of(sentence, time)
                || sentence.is(time.from() - 1, "before", "after", "than", "until", "till", "of", "for", "as", "like")
                        && !(sentence.is(time.from() - 1, "of", "for", "until", "till") && opens(sentence, time));
    }

    /** Part of a title in quotation marks: the text "Jobs 1955-2011". */
    private static boolean quoted(Sentence sentence, Timed time) {
        boolean before =
                IntStream.range(Math.max(0, time.from() - 3), time.from()).anyMatch(at -> sentence.is(at, "“", "\""));
        return before && sentence.is(time.to(), "”", "\"");
    }

    private static boolean opens(Sentence sentence, Timed time) {
        return sentence.is(time.from() - 1, "until", "till")
                || sentence.is(time.from() - 2, "as")
                || sentence.is(time.from() - 1, "for") && sentence.is(time.from() - 2, Part.VERB)
                || sentence.is(time.from() - 1, "of") && sentence.is(time.from() - 2, Part.NOUN);
    }

    /** The expression as the clause means it: open where "since" or "until" stands before it. */
    static TimeExpression meant(Clause clause, Timed time) {
        Sentence sentence = clause.sentence();
        boolean lasts = clause.verb().aspect().perfect()
                || clause.verb().aspect().progressive()
                || clause.verb().tense() == Tense.PRESENT;
        if (sentence.is(time.from() - 1, "since") && lasts) {
            return open(sentence, time, "since", TimeSpan::since);
        }
        if (sentence.is(time.from() - 1, "until", "till")) {
            return open(sentence, time, "until", TimeSpan::until);
        }
        return time.expression();
    }

    private static TimeExpression open(Sentence sentence, Timed time, String rule, UnaryOperator<TimeSpan> opening) {
        TimeExpression expression = time.expression();
        Optional<TimeSpan> opened = expression.time().filter(Dating::closed).map(opening);
        if (opened.isEmpty()) {
            return expression;
        }
        Derivation why = expression.derivation();
        String phrase = sentence.text(time.from() - 1, time.to());
        return new TimeExpression(
                expression.span(),
                expression.type(),
                expression.value(),
                opened,
                new Derivation(phrase, rule, why.anchor(), why.anchorKind(), opened));
    }

    private static boolean closed(TimeSpan time) {
        return !time.openEnd()
                && !time.openStart()
                && time.first().isPresent()
                && time.last().isPresent();
    }
}
