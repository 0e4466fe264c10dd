package dateline.session;

/** What the lanes of the timeline stand for. */
public enum Grouping {
    ISSUE,
    ACTOR,
    ARTICLE,
    SECTION,
    /** One lane holds all. */
    NONE
}
