package dateline.extraction.clauses;

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
