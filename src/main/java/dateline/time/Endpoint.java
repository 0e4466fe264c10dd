package dateline.time;

/** Where an interval begins or ends. */
sealed interface Endpoint permits Single, Unbounded {

    /** How exactly it is known; the finest where it has no date. */
    Precision precision();

    /** The sum of its qualifiers. */
    Certainty certainty();

    /** The same with a qualifier added. */
    Endpoint qualified(Certainty certainty);
}
