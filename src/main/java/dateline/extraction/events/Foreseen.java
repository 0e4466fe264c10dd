package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.language.Vocabulary;
import java.util.stream.Stream;

/** What is told only as something to come, whether it came or not: "were due to fly", "the launch was set for Monday". */
record Foreseen(Vocabulary vocabulary) {

    /** Whether the clause tells such a thing. */
    boolean is(Clause clause) {
        int word = clause.predicate();
        boolean isInfinitive = clause.word().has("VerbForm=Inf") && word > 1;
        Clause matterOf =
                clause.word().isRelated("nsubj:pass") ? clause.at(clause.word().head()) : clause;
        return looksAhead(isInfinitive ? clause.at(word - 2) : clause) || isArranged(matterOf);
    }

    /** Whether it says that something is to come: "due to". */
    private boolean looksAhead(Clause word) {
        return vocabulary.has("foreseeing", word.word().lemma())
                && word.sentence().is(word.predicate() + 1, "to");
    }

    /** Whether it says what something is set for: "was set for Monday". */
    private boolean isArranged(Clause verb) {
        Stream<Integer> times = verb.obliques().stream()
                .filter(place -> verb.sentence().timed(place).isPresent());
        return vocabulary.has("arranging", verb.word().lemma())
                && verb.isPassive()
                && times.flatMap(time -> verb.tree().children(time, "case").stream())
                        .anyMatch(preposition -> verb.sentence().is(preposition, "for"));
    }
}
