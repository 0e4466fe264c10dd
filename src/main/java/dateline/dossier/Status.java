package dateline.dossier;

/** Whether an event has come about, as the text tells it. */
public enum Status {
    HAPPENED,
    GOING_ON,
    EXPECTED,
    PLANNED,
    DENIED,
    CONDITIONAL;

    /** Whether it is still to come, from where it is told. */
    public boolean isAhead() {
        return this == EXPECTED || this == PLANNED;
    }
}
