package dateline.dating;

/** What kind of text it is, which decides what its dates count from. */
public enum Domain {
    /** Dates count from the date of the text. */
    NEWS,
    /** A history: dates count from those told before. */
    NARRATIVE,
    /** Told from the text itself. */
    AUTO
}
