package dateline.extraction.clauses;

/** When, as the form of the verb tells it. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    POSSIBLE,
    INFINITIVE,
    ING,
    PARTICIPLE;

    /** Whether it makes a clause by itself. */
    public boolean finite() {
        return switch (this) {
            case PAST, PRESENT, FUTURE, POSSIBLE -> true;
            case INFINITIVE, ING, PARTICIPLE -> false;
        };
    }
}
