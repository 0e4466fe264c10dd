package dateline.dating.context;

/** What the place of an expression in its text tells of it. */
public enum Trait {
    /** Only "and", "to" or the like stands between it and the one before. */
    LISTED,
    /** The one before stands in the same sentence. */
    CONTINUES,
    /** Its sentence begins with it: "In 1986, ...". */
    OPENS,
    /** Nothing goes on from it, as it stands in brackets: "(1871–1944)", "3 p.m. (1900 GMT)". */
    ASIDE,
    /** What goes on now began then, which the text but looks back at: "since Tuesday". */
    BEGINNING,
    /** It says when somebody said what the text tells: "officials said on Thursday". */
    REPORTED,
    /** It stands in quotation marks, as part of what somebody says. */
    QUOTED,
    /** It is a part of the day on which something else was: "the night of the attack". */
    OF_SOMETHING,
    /** It is any of the days of a time told next: "on a Monday in September". */
    ANY_OF,
    /** It may lie farther back than what was told before: "he had been wounded in October". */
    BACK,
    /** The same, but the text goes on from what was told before: "having left in October". */
    BY_THE_WAY
}
