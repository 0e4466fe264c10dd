package dateline.dating.context;

/** Where the clause of an expression looks, as far as its words tell. */
public enum Direction {
    /** Plainly over: "ended". */
    OVER,
    PAST,
    FUTURE,
    /** Plainly still to come: "will end". */
    AHEAD,
    /** Was once to come, and may be over: "had been due". */
    PLANNED,
    UNKNOWN;

    /** Whether it looks at what is still to come. */
    public boolean future() {
        return this == FUTURE || this == AHEAD;
    }
}
