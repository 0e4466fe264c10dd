package dateline.time;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A time of a day. It is placed by the clock of its own zone, so that its day is the day that is written.
 *
 * @param date a full day
 * @param time {@code hh}, {@code hh:mm} or {@code hh:mm:ss}; EDTF asks for the seconds, ISO 8601-1 does not
 * @param zone {@code Z}, {@code ±hh}, {@code ±hh:mm}, or empty
 * @param after the qualifier of the whole; beyond EDTF, which does not qualify a time of day
 */
record DateAndTime(CalendarDate date, String time, String zone, Certainty after) implements Single {

    LocalTime clock() {
        return LocalTime.of(number(0), number(3), number(6));
    }

    private int number(int at) {
        return at < time.length() ? Integer.parseInt(time, at, at + 2, 10) : 0;
    }

    @Override
    public LocalDateTime start() {
        return date.start().with(clock());
    }

    @Override
    public LocalDateTime end() {
        return switch (time.length()) {
            case 2 -> start().plusHours(1);
            case 5 -> start().plusMinutes(1);
            default -> start().plusSeconds(1);
        };
    }

    @Override
    public Precision precision() {
        return switch (time.length()) {
            case 2 -> Precision.HOUR;
            case 5 -> Precision.MINUTE;
            default -> Precision.SECOND;
        };
    }

    @Override
    public Certainty certainty() {
        return date.certainty().and(after);
    }

    @Override
    public Certainty certainty(int part) {
        return date.certainty(part).and(after);
    }

    @Override
    public DateAndTime qualified(Certainty certainty) {
        return new DateAndTime(date, time, zone, after.and(certainty));
    }

    @Override
    public String toString() {
        return date + "T" + time + zone + after.mark();
    }
}
