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

    /** Whether it is a noun or a name. */
    public boolean isNoun() {
        return this == NOUN || this == PROPN;
    }
}
