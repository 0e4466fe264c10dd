package dateline.extraction.clauses;

import dateline.extraction.language.Sentence;

/**
 * A verb with what belongs to it.
 *
 * @param range its tokens; another clause may lie inside
 * @param subject the noun phrase that acts, perhaps of the clause before; empty when there is none
 * @param link how it hangs on the rest of the sentence
 */
public record Clause(Sentence sentence, Range range, VerbGroup verb, Range subject, Link link) {

    /** How a clause hangs on the rest of the sentence. */
    public enum Link {
        /** It stands by itself. */
        MAIN,
        /** It goes on with the subject of the clause before: "… and left". */
        SAME,
        /** "that …", or the words somebody says. */
        CONTENT,
        /** "if", "unless", "whether". */
        CONDITION,
        /** "after", "when", "because". */
        ADVERB,
        /** "which", "who", or a participle. */
        RELATIVE
    }

    public int from() {
        return range.from();
    }

    public int to() {
        return range.to();
    }
}
