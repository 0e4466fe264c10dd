package dateline.dossier;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How an event stands: whether it came about, who says that it is one, and what it is to the reader and to the texts.
 *
 * @param isStarred whether the reader has marked it as one that matters
 * @param isMinor whether the machine found it only when it looked for minor events, and no person has judged it since
 * @param salience how likely it belongs on a timeline, in hundredths from 0 to 100, as the machine judged that found it; empty where none did
 */
public record Standing(Status status, Origin origin, boolean isStarred, boolean isMinor, OptionalInt salience) {

    /** Of an event that is not minor, and that no machine judged. */
    public Standing(Status status, Origin origin, boolean isStarred) {
        this(status, origin, isStarred, false, OptionalInt.empty());
    }

    /** Of an event that the reader has not starred. */
    public Standing(Status status, Origin origin) {
        this(status, origin, false);
    }

    /** The same by the word of another, whose event is not minor. */
    public Standing by(Origin newOrigin) {
        return new Standing(status, newOrigin, isStarred, false, salience);
    }

    /** The same, starred or not. */
    public Standing starred(boolean starred) {
        return new Standing(status, origin, starred, isMinor && !starred, salience);
    }

    /** The same, told again, at least so likely: minor no longer. */
    public Standing toldAgain(OptionalInt likely) {
        OptionalInt most = IntStream.concat(salience.stream(), likely.stream()).max();
        return new Standing(status, origin, isStarred, false, most);
    }
}
