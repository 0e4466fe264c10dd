package dateline.time;

/** Reads the time of a day after the day, {@code Thh[:mm[:ss]]}, and its zone. */
final class TimeOfDayReader {

    /** The widest difference from UTC that {@link java.time.ZoneOffset} knows, in hours. */
    private static final int WIDEST_OFFSET = 18;

    private final EdtfCursor cursor;

    TimeOfDayReader(EdtfCursor cursor) {
        this.cursor = cursor;
    }

    /** Throws {@link java.time.format.DateTimeParseException}. */
    DateAndTime read(CalendarDate date) {
        cursor.skip("T");
        int from = cursor.index();
        twoDigits("An hour", 23);
        if (cursor.skip(":")) {
            twoDigits("A minute", 59);
            if (cursor.skip(":")) {
                twoDigits("A second", 59);
            }
        }
        String time = cursor.since(from);
        return new DateAndTime(date, time, zone(), DateReader.qualifier(cursor));
    }

    private String zone() {
        int from = cursor.index();
        if (!cursor.skip("Z") && (cursor.skip("+") || cursor.skip("-"))) {
            twoDigits("The hours of a zone", WIDEST_OFFSET);
            if (cursor.skip(":")) {
                twoDigits("The minutes of a zone", 59);
            }
        }
        return cursor.since(from);
    }

    private void twoDigits(String what, int greatest) {
        int from = cursor.index();
        cursor.skipTwoDigits(what, false);
        if (Integer.parseInt(cursor.since(from)) > greatest) {
            throw cursor.error(what + " is at most " + greatest, from);
        }
    }
}
