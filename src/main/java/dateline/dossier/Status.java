package dateline.dossier;

/** Whether an event has come about, as the text tells it. */
public enum Status {
    HAPPENED,
    GOING_ON,
    EXPECTED,
    PLANNED,
    DENIED,
    CONDITIONAL;

    /** Whether it has happened or goes on: not what is expected, planned, conditional or denied. */
    public boolean hasComeAbout() {
        return this == HAPPENED || this == GOING_ON;
    }

    /** Whether it is still to come, from where it is told. */
    public boolean isAhead() {
        return this == EXPECTED || this == PLANNED;
    }
}
