package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.reader.Word;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What "since", "until" and the like before a time expression make of it. */
final class Bounds {

    private static final Map<String, UnaryOperator<TimeSpan>> OPENING =
            Map.of("since", TimeSpan::since, "until", TimeSpan::until, "till", TimeSpan::until, "by", TimeSpan::until);

    private Bounds() {}

    /** The preposition of the expression; "-" where there is none. */
    static String preposition(Sentence sentence, Timed time) {
        return sentence.tree().children(Anchors.head(sentence, time), "case", "mark").stream()
                .map(sentence::word)
                .map(Word::lower)
                .findFirst()
                .orElse("-");
    }

    /** The expression as it is meant: open where a preposition opens it. */
    static TimeExpression meant(Sentence sentence, Timed time) {
        String preposition = preposition(sentence, time);
        TimeExpression expression = time.expression();
        Optional<TimeSpan> opened = expression
                .time()
                .filter(closed -> closed.first().isPresent() && closed.last().isPresent())
                .flatMap(closed -> Optional.ofNullable(OPENING.get(preposition)).map(opening -> opening.apply(closed)));
        if (opened.isEmpty()) {
            return expression;
        }
        Derivation why = expression.derivation();
        return new TimeExpression(
                expression.span(),
                expression.type(),
                expression.value(),
                opened,
                new Derivation(
                        preposition + " " + why.phrase(),
                        preposition.equals("since") ? "since" : "until",
                        why.anchor(),
                        why.anchorKind(),
                        opened));
    }
}
