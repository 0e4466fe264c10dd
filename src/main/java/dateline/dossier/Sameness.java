package dateline.dossier;

/** Why a passage was taken to tell the same event as another. */
public enum Sameness {
    DEED,
    LIKE_DEED,
    DOER,
    OBJECT,
    PARTICIPANTS,
    PLACE,
    TIME,
    AGREEING_TIME,
    NUMBER,
    HEADLINE,
    WORDS
}
