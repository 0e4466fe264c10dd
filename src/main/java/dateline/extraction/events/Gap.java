package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Nouns;
import dateline.extraction.clauses.Range;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import java.util.Optional;

/**
 * The place in a relative clause where the noun before it is meant: "a deal that the two signed in May", "a plan they agreed to at
 * the meeting".
 *
 * @param noun the phrase that is meant
 * @param at the token before which it would stand in a clause by itself
 */
record Gap(Range noun, int at) {

    /** That of the clause; empty when it has none. */
    static Optional<Gap> of(Clause clause) {
        Sentence sentence = clause.sentence();
        int word = clause.subject().from() - 1;
        int before = sentence.is(word - 1, ",") && !sentence.is(word, "that") ? word - 2 : word - 1;
        boolean relative = !clause.subject().isEmpty()
                && clause.verb().range().from() - clause.subject().to() < 3
                && sentence.is(word, "that", "which", "whom")
                && before >= 0
                && sentence.token(before).part().isNoun();
        int end = clause.verb().range().to();
        if (!relative || object(sentence, end)) {
            return Optional.empty();
        }
        Range noun = Nouns.before(sentence, before + 1, 0);
        boolean stranded = end + 1 == clause.to() && sentence.is(end, Part.ADV)
                || (sentence.is(end, Part.ADP) || sentence.is(end, "to"))
                        && (end + 1 >= clause.to() || sentence.is(end + 1, Part.ADP));
        return noun.isEmpty() ? Optional.empty() : Optional.of(new Gap(noun, stranded ? end + 1 : end));
    }

    private static boolean object(Sentence sentence, int at) {
        return at < sentence.size()
                && sentence.timed(at).isEmpty()
                && sentence.token(at).part().inNounPhrase();
    }
}
