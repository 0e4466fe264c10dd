package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import java.util.stream.Stream;

/** What is told only as something to come, whether it came or not: "were due to fly", "the launch was set for Monday". */
record Foreseen(Vocabulary vocabulary) {

    /** Whether the clause tells such a thing. */
    boolean is(Clause clause) {
        return looksAhead(before(clause)) || isArranged(clause.above("nsubj").orElse(clause)) || isAwaited(clause);
    }

    /** What stands before the "to" of an infinitive; the clause itself where it has none. */
    static Clause before(Clause clause) {
        return clause.children("mark").stream()
                .filter(mark -> mark > 0)
                .filter(mark -> clause.sentence().is(mark, "to"))
                .findFirst()
                .map(to -> clause.at(to - 1))
                .orElse(clause);
    }

    /** Whether it says that something is to come: "due to", "were to"; the crew that "set to work" looks ahead to nothing. */
    private boolean looksAhead(Clause clause) {
        Word word = clause.word();
        boolean isDeed = word.is(Part.VERB) && word.has("VerbForm=Fin");
        return !isDeed
                && (word.hasLemma("be") || vocabulary.has("foreseeing", word.lemma()))
                && clause.sentence().is(clause.predicate() + 1, "to");
    }

    /** Whether it says where or when somebody or something is to come: "was expected in Oslo", "is due on Monday". */
    private boolean isAwaited(Clause clause) {
        boolean isSaidOfIt = clause.isPassive() || clause.word().is(Part.ADJ);
        boolean isAwaiting = vocabulary.has("awaiting", clause.word().lemma());
        return isSaidOfIt && isAwaiting && !clause.obliques().isEmpty();
    }

    /** Whether it says what something is set for: "was set for Monday". */
    private boolean isArranged(Clause verb) {
        Stream<Integer> times = verb.obliques().stream()
                .filter(place -> verb.sentence().timed(place).isPresent());
        return vocabulary.has("arranging", verb.word().lemma())
                && times.anyMatch(time -> verb.sentence().isLed(time, "for"));
    }
}
