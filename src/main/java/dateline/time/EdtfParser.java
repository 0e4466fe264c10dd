package dateline.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads EDTF by recursive descent, looking at every character once: a date, an interval
 * ({@code first/last}), or a set ({@code [a,b..c]} or {@code {a,b..c}}).
 */
final class EdtfParser {

    /** More characters than anybody would write into one value. */
    static final int LONGEST = 1000;

    private final EdtfCursor cursor;
    private final DateReader dates;

    private EdtfParser(EdtfCursor cursor) {
        this.cursor = cursor;
        this.dates = new DateReader(cursor);
    }

    /** Throws {@link java.time.format.DateTimeParseException} with what is wrong and where. */
    static Edtf parse(String text) {
        EdtfCursor cursor = new EdtfCursor(text);
        if (text.length() > LONGEST) {
            throw cursor.error("A date has at most " + LONGEST + " characters", LONGEST);
        }
        Edtf value = new EdtfParser(cursor).value();
        if (!cursor.atEnd()) {
            throw cursor.error("Nothing may follow here");
        }
        return value;
    }

    private Edtf value() {
        if (cursor.skip("[")) {
            return new DateSet(true, members("]"));
        }
        if (cursor.skip("{")) {
            return new DateSet(false, members("}"));
        }
        Endpoint first = endpoint();
        if (cursor.skip("/")) {
            return interval(first, endpoint());
        }
        if (first instanceof Single single) {
            return single;
        }
        throw cursor.error("A date is expected");
    }

    private Endpoint endpoint() {
        if (cursor.skip("..")) {
            return Unbounded.OPEN;
        }
        return cursor.atEnd() || cursor.peek() == '/' ? Unbounded.UNKNOWN : dates.read();
    }

    private List<Edtf> members(String close) {
        List<Edtf> members = new ArrayList<>();
        do {
            members.add(member(close));
        } while (cursor.skip(","));
        if (!cursor.skip(close)) {
            throw cursor.error("A comma or " + close + " is expected");
        }
        return members;
    }

    private Edtf member(String close) {
        if (cursor.skip("..")) {
            return new Interval(Unbounded.OPEN, dates.read());
        }
        Single first = dates.read();
        if (!cursor.skip("..")) {
            return first;
        }
        boolean open = cursor.peek() == ',' || cursor.peek() == close.charAt(0);
        return interval(first, open ? Unbounded.OPEN : dates.read());
    }

    private Interval interval(Endpoint first, Endpoint last) {
        Interval interval = new Interval(first, last);
        if (first instanceof Unbounded && last instanceof Unbounded) {
            throw cursor.error("An interval needs a date at one end");
        }
        if (!interval.start().isBefore(interval.end())) {
            throw cursor.error("An interval cannot end before it begins");
        }
        return interval;
    }
}
