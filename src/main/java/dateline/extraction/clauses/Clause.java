package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;

/**
 * A verb with what belongs to it.
 *
 * @param range its tokens; another clause may lie inside
 * @param subject the noun phrase that acts, perhaps of the clause before; empty when there is none
 * @param link how it hangs on the rest of the sentence
 */
public record Clause(Sentence sentence, Range range, VerbGroup verb, Range subject, Link link) {

    public int from() {
        return range.from();
    }

    public int to() {
        return range.to();
    }
}
