package dateline.dating.meaning;

/** A third of a longer time: its beginning, middle or end. */
public enum Portion {
    START,
    MIDDLE,
    END
}
