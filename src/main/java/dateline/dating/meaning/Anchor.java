package dateline.dating.meaning;

/** What a relative expression counts from. */
public enum Anchor {
    /** The date of the article, except in a narrative. */
    PUBLISHED,
    /** The date last mentioned. */
    MENTIONED,
    /** The same, but of dates mentioned together the first: "the first day" of a battle of 6–7 April. */
    OPENING,
    /** What is told of, "on the Monday": the day told last, where the paragraph has told it. */
    EVENT,
    /** As {@link #PUBLISHED}, though the words themselves do not count from there: "the week", "the end of the year". */
    EITHER
}
