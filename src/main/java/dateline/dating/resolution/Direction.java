package dateline.dating.resolution;

/** Where the clause of an expression looks, as far as its words tell. */
public enum Direction {
    /** Plainly over: "ended". */
    OVER,
    PAST,
    FUTURE,
    UNKNOWN
}
