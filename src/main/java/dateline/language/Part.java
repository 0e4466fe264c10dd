package dateline.language;

/**
 * Parts of speech, those of Universal Dependencies.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">Universal POS tags</a>
 */
public enum Part {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Whether it may stand in the noun phrase to the left of its last noun. */
    public boolean inNounPhrase() {
        return switch (this) {
            case ADJ, DET, NOUN, NUM, PRON, PROPN, SYM -> true;
            case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, VERB, X -> false;
        };
    }

    /** Whether it is a noun or a name. */
    public boolean isNoun() {
        return this == NOUN || this == PROPN;
    }

    /** Whether it is a verb or an auxiliary. */
    public boolean isVerb() {
        return this == VERB || this == AUX;
    }

    /** Whether it is a little word that no title ends with. */
    public boolean dangles() {
        return switch (this) {
            case ADP, AUX, CCONJ, DET, PART, SCONJ, PUNCT, ADV, SYM -> true;
            case ADJ, INTJ, NOUN, NUM, PRON, PROPN, VERB, X -> false;
        };
    }
}
