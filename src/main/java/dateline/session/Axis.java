package dateline.session;

/** Where on the time axis an event is drawn. */
public enum Axis {
    /** When it happened. */
    HAPPENED,
    /** When the first article told of it. */
    REPORTED
}
