package dateline.timeline;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Times as seconds since the beginning of 1970, a double: exact to a microsecond in our days and to a few seconds a
 * billion years away.
 */
public final class EpochSeconds {

    /** Seconds of a year of the Gregorian calendar, on average. */
    public static final double YEAR = 31_556_952;

    static final double DAY = 86_400;

    private static final long FIRST = LocalDateTime.MIN.plusYears(1).toEpochSecond(ZoneOffset.UTC);
    private static final long LAST = LocalDateTime.MAX.minusYears(1).toEpochSecond(ZoneOffset.UTC);

    private EpochSeconds() {}

    /** The seconds. */
    public static double of(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) + time.getNano() / 1e9;
    }

    /** The time at the second, moved into what {@link LocalDateTime} can say, less a year at both ends. */
    public static LocalDateTime toDateTime(double seconds) {
        long whole = Math.clamp((long) Math.floor(seconds), FIRST, LAST);
        return LocalDateTime.ofEpochSecond(whole, 0, ZoneOffset.UTC);
    }
}
