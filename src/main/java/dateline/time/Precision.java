package dateline.time;

/** How exactly a time is known, from coarse to fine; an interval is as coarse as its coarser end. */
public enum Precision {
    MILLENNIUM,
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    DAY,
    HOUR,
    MINUTE,
    SECOND
}
