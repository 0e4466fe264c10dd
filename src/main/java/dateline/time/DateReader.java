package dateline.time;

import java.util.ArrayList;
import java.util.List;

/** Reads one date, part of a year, or time of a day. */
final class DateReader {

    private final EdtfCursor cursor;

    DateReader(EdtfCursor cursor) {
        this.cursor = cursor;
    }

    /** Throws {@link java.time.format.DateTimeParseException}. */
    Single read() {
        Certainty before = qualifier();
        int from = cursor.index();
        boolean yearOnly = cursor.peek() == 'Y' ? longYear() : shortYear();
        DatePart year = new DatePart(before, cursor.since(from), qualifier());
        if (yearOnly && cursor.peek() == '-') {
            throw cursor.error("A year with Y or S has no month");
        }
        return cursor.skip("-") ? month(year) : new CalendarDate(List.of(year));
    }

    private Single month(DatePart year) {
        Certainty before = qualifier();
        int from = cursor.index();
        cursor.skipTwoDigits("A month", true);
        DatePart month = new DatePart(before, cursor.since(from), qualifier());
        if (!month.unspecified() && YearDivision.has(Integer.parseInt(month.digits()))) {
            return new DividedYear(year, month);
        }
        CalendarDate date = new CalendarDate(List.of(year, month));
        if (!date.exists()) {
            throw cursor.error("There is no month " + month.digits(), from);
        }
        return cursor.skip("-") ? day(year, month) : date;
    }

    private Single day(DatePart year, DatePart month) {
        List<DatePart> parts = new ArrayList<>(List.of(year, month));
        Certainty before = qualifier();
        int from = cursor.index();
        cursor.skipTwoDigits("A day", true);
        parts.add(new DatePart(before, cursor.since(from), qualifier()));
        CalendarDate date = new CalendarDate(parts);
        if (!date.exists()) {
            throw cursor.error("There is no day " + date, from);
        }
        if (cursor.peek() != 'T') {
            return date;
        }
        if (date.parts().stream().anyMatch(DatePart::unspecified)) {
            throw cursor.error("A time of day needs a full day");
        }
        return new TimeOfDayReader(cursor).read(date);
    }

    /** Reads {@code [-]YYYY[Sn]}; returns whether it can only be a year. */
    private boolean shortYear() {
        int from = cursor.index();
        cursor.skip("-");
        if (cursor.skipDigits(4, true) < 4) {
            throw cursor.error("A year has four digits");
        }
        String digits = cursor.since(from);
        if (digits.equals("-0000")) {
            throw cursor.error("The year 0000 has no sign", from);
        }
        if (EdtfCursor.isDigit(cursor.peek())) {
            throw cursor.error("A year of more than four digits begins with Y");
        }
        return digits.indexOf('X') < 0 && number("S");
    }

    /** Reads {@code Y[-]n[En][Sn]}. */
    private boolean longYear() {
        cursor.skip("Y");
        cursor.skip("-");
        if (cursor.peek() == '0') {
            throw cursor.error("A year after Y does not begin with 0");
        }
        int from = cursor.index();
        int digits = cursor.skipDigits(EdtfParser.LONGEST, false);
        boolean exponential = digits > 0 && number("E");
        if (digits < 5 && !exponential) {
            throw cursor.error("A year after Y has more than four digits", from);
        }
        number("S");
        return true;
    }

    /** Reads a number after the letter, if there is the letter. */
    private boolean number(String letter) {
        if (!cursor.skip(letter)) {
            return false;
        }
        if (cursor.peek() == '0' || cursor.skipDigits(EdtfParser.LONGEST, false) == 0) {
            throw cursor.error("A number greater than 0 is expected after " + letter);
        }
        return true;
    }

    private Certainty qualifier() {
        return qualifier(cursor);
    }

    /** Reads {@code ?}, {@code ~}, {@code %} or nothing. */
    static Certainty qualifier(EdtfCursor cursor) {
        if (cursor.skip("?")) {
            return Certainty.UNCERTAIN;
        }
        if (cursor.skip("~")) {
            return Certainty.APPROXIMATE;
        }
        return cursor.skip("%") ? Certainty.UNCERTAIN_AND_APPROXIMATE : Certainty.SURE;
    }
}
