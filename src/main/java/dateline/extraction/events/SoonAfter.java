package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** That something came so soon after what is told just before that it was on the same day: "The truce broke within hours." */
final class SoonAfter {

    /** TIMEX3 values of minutes, and of at most half a day of hours. */
    private static final Pattern SHORT = Pattern.compile("PT(X|\\d{1,3})M|PT(X|\\d|1[0-2])H");

    private SoonAfter() {}

    /** What the clause's event came soon after: what the sentence before in the paragraph tells last. */
    static Optional<Clause> of(ReadText text, Clause clause) {
        Sentence sentence = clause.sentence();
        BitSet told = clause.tree().subtree(clause.predicate());
        List<Timed> times = sentence.times().stream()
                .filter(time -> told.get(Anchors.head(sentence, time)))
                .toList();
        return Optional.of(times)
                .filter(alone -> alone.size() == 1 && isPrompt(clause, alone.getFirst()))
                .flatMap(alone -> before(text, clause));
    }

    /** Whether it says so; what "had happened within an hour" may have done so at any time before. */
    private static boolean isPrompt(Clause clause, Timed time) {
        Sentence sentence = clause.sentence();
        boolean isNext = Tense.of(clause) == Tense.PAST
                || Tense.of(clause) == Tense.PLUPERFECT && time.from() < clause.predicate();
        return isNext
                && SHORT.matcher(time.expression().value()).matches()
                && MeantTimes.preposition(sentence, time).equals("within")
                && !sentence.is(time.to(), "of", "after", "before")
                && Anchors.isAttached(clause, time);
    }

    private static Optional<Clause> before(ReadText text, Clause clause) {
        Sentence sentence = clause.sentence();
        return Optional.of(sentence.number() - 1)
                .filter(number ->
                        number >= 0 && clause.predicate() == sentence.tree().root())
                .map(text.sentences()::get)
                .filter(there -> there.block().equals(sentence.block()))
                .map(there -> new Clause(there, last(there)));
    }

    /** The main verb of the sentence, or the last that is joined to it. */
    private static int last(Sentence sentence) {
        int root = sentence.tree().root();
        return sentence.tree().children(root, "conj").stream().reduce(root, Math::max);
    }
}
