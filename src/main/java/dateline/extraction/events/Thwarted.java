package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import java.util.stream.Stream;

/** What was to come and did not: "was to have met Lund". */
final class Thwarted {

    /** What "was … to have met" tells did not come: of "was expected to have met" nobody knows. */
    private static final String[] ARRANGED = {"be", "due", "schedule", "slate", "set"};

    private Thwarted() {}

    /** Whether the clause tells such a thing. */
    static boolean is(Clause clause) {
        return Stream.of(Foreseen.before(clause))
                .filter(arranged -> arranged.predicate() != clause.predicate())
                .filter(arranged -> arranged.word().hasLemma(ARRANGED))
                .filter(arranged -> clause.auxiliaries().stream()
                        .anyMatch(at -> clause.word(at).hasLemma("have")))
                .anyMatch(Thwarted::isOfThen);
    }

    private static boolean isOfThen(Clause arranged) {
        Stream<Integer> helping = arranged.tree().children(arranged.predicate(), "cop", "aux").stream();
        return Stream.concat(Stream.of(arranged.predicate()), helping)
                .map(arranged::word)
                .filter(word -> word.hasLemma("be", "have"))
                .filter(word -> word.has("VerbForm=Fin"))
                .anyMatch(word -> word.has("Tense=Past"));
    }
}
