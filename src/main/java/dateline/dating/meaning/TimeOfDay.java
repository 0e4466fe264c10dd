package dateline.dating.meaning;

/** A time within a day. */
public sealed interface TimeOfDay extends Meaning {

    /**
     * By the clock.
     *
     * @param minutes since midnight, 0 to 1440
     */
    record Clock(int minutes) implements TimeOfDay {}

    /** By its part. */
    record Part(DayPart part) implements TimeOfDay {}
}
