package dateline.language;

/** What a form may be. */
public enum Form {
    BASE,
    PAST,
    PARTICIPLE,
    PAST_OR_PARTICIPLE,
    ING
}
