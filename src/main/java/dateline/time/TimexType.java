package dateline.time;

/** The four kinds of TIMEX3 (ISO-TimeML). */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
