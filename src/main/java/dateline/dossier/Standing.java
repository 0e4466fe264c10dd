package dateline.dossier;

/**
 * How an event stands: whether it came about, who says that it is one, and what it is to the reader.
 *
 * @param isStarred whether the reader has marked it as one that matters
 * @param isMinor whether the machine found it only when it looked for minor events, and no person has judged it since
 */
public record Standing(Status status, Origin origin, boolean isStarred, boolean isMinor) {

    /** Of an event that is not minor. */
    public Standing(Status status, Origin origin, boolean isStarred) {
        this(status, origin, isStarred, false);
    }

    /** Of an event that the reader has not starred. */
    public Standing(Status status, Origin origin) {
        this(status, origin, false);
    }

    /** The same by the word of another. */
    public Standing by(Origin newOrigin) {
        return new Standing(status, newOrigin, isStarred);
    }

    /** The same, starred or not. */
    public Standing starred(boolean starred) {
        return new Standing(status, origin, starred, isMinor && !starred);
    }

    /** The same, which may be minor no longer. */
    public Standing minor(boolean minor) {
        return new Standing(status, origin, isStarred, minor);
    }
}
