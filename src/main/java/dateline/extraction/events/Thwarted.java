package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.language.Vocabulary;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was to come and did not: "was to have met Lund", "was due to open, but was cancelled". */
record Thwarted(Vocabulary vocabulary) {

    /** What "was … to have met" tells did not come: of "was expected to have met" nobody knows. */
    private static final String[] ARRANGED = {"be", "due", "schedule", "slate", "set"};

    /** Whether the clause tells such a thing. */
    boolean is(Clause clause) {
        Clause before = Foreseen.before(clause);
        return Stream.of(before)
                .filter(awaited -> awaited.predicate() != clause.predicate())
                .filter(this::wasAwaited)
                .anyMatch(awaited -> isOver(clause, awaited) || isCalledOff(clause) || isCalledOff(awaited));
    }

    private static boolean isOver(Clause clause, Clause awaited) {
        return awaited.word().hasLemma(ARRANGED)
                && clause.auxiliaries().stream().anyMatch(at -> clause.word(at).hasLemma("have"));
    }

    /** Whether it tells what somebody looked ahead to then: "was due", "had planned". */
    private boolean wasAwaited(Clause before) {
        IntStream finite = IntStream.concat(
                IntStream.of(before.predicate()),
                before.tree().children(before.predicate(), "cop", "aux").stream()
                        .mapToInt(at -> at));
        boolean isIntended = vocabulary.has("intending", before.word().lemma());
        return (isIntended || new Foreseen(vocabulary).looksAhead(before))
                && finite.mapToObj(before::word)
                        .filter(word -> word.hasLemma("be", "have"))
                        .filter(word -> word.has("VerbForm=Fin"))
                        .anyMatch(word -> word.has("Tense=Past"));
    }

    /** Whether a "but" follows, and that it was called off. */
    private boolean isCalledOff(Clause clause) {
        return clause.tree().children(clause.predicate(), "conj").stream()
                .filter(joined -> clause.tree().children(joined, "cc").stream()
                        .anyMatch(joint -> clause.sentence().is(joint, "but")))
                .anyMatch(joined -> new CallingOff(vocabulary).isToldBy(clause.at(joined)));
    }
}
