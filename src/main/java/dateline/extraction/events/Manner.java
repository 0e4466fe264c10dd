package dateline.extraction.events;

/** How a sentence tells an event. */
public enum Manner {
    /** It says what happens. */
    EVENT,
    /** It is only that somebody says something. */
    STATEMENT,
    /** It names again what the article tells elsewhere: "his resignation", "since its launch". */
    ECHO
}
