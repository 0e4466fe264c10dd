package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** That something came so soon after what is told just before that it was on the same day: "The truce broke within hours." */
final class SoonAfter {

    /** TIMEX3 values of minutes, and of at most half a day of hours. */
    private static final Pattern SHORT = Pattern.compile("PT(X|\\d{1,3})M|PT(X|\\d|1[0-2])H");

    private SoonAfter() {}

    /** What the clause's event came soon after: what the sentence before in the paragraph tells last. */
    static Optional<Clause> of(ReadText text, Clause clause) {
        BitSet told = clause.tree().subtree(clause.predicate());
        List<Timed> times = clause.sentence().times().stream()
                .filter(time -> told.get(Anchors.head(clause.sentence(), time)))
                .toList();
        return Optional.of(times)
                .filter(alone -> alone.size() == 1)
                .filter(alone -> isPrompt(clause, alone.getFirst()))
                .flatMap(alone -> before(text, clause));
    }

    /** Whether it says so; what "had happened within an hour" may have done so at any time before. */
    private static boolean isPrompt(Clause clause, Timed time) {
        Sentence sentence = clause.sentence();
        Set<Tense> next = time.from() < clause.predicate() ? Set.of(Tense.PAST, Tense.PLUPERFECT) : Set.of(Tense.PAST);
        return Stream.of(time)
                .filter(within -> next.contains(Tense.of(clause)))
                .filter(within -> SHORT.matcher(within.expression().value()).matches())
                .filter(within -> MeantTimes.preposition(sentence, within).equals("within"))
                .filter(within -> !sentence.is(within.to(), "of", "after", "before"))
                .anyMatch(within -> Anchors.isAttached(clause, within));
    }

    /** The main clause of the sentence before, or the last that is joined to it. */
    private static Optional<Clause> before(ReadText text, Clause clause) {
        Sentence sentence = clause.sentence();
        return Optional.of(sentence.number() - 1)
                .filter(number ->
                        number >= 0 && clause.predicate() == sentence.tree().root())
                .map(text.sentences()::get)
                .filter(there -> there.block().equals(sentence.block()))
                .map(there -> new Clause(there, there.tree().root()))
                .map(main -> main.tree().children(main.predicate(), "conj").stream()
                        .reduce((one, next) -> next)
                        .map(main::at)
                        .orElse(main));
    }
}
