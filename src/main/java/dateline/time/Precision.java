package dateline.time;

/** How exactly a time is known, from coarse to fine; an interval is as coarse as its coarser end. */
public enum Precision {
    /** A thousand years or more. */
    MILLENNIUM,
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    /** Four months, a third of a year. */
    QUADRIMESTER,
    QUARTER,
    SEASON,
    MONTH,
    /** The seven days of an ISO week, from Monday to Sunday. */
    WEEK,
    DAY,
    HOUR,
    MINUTE,
    SECOND;

    /** The coarser of the two. */
    Precision coarser(Precision other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
