package dateline.time;

import java.time.format.DateTimeParseException;

/** A place in a text being read. */
final class EdtfCursor {

    private static final char END = '\0';

    private final String text;
    private int index;

    EdtfCursor(String text) {
        this.text = text;
    }

    int index() {
        return index;
    }

    boolean atEnd() {
        return index == text.length();
    }

    /** The next character; U+0000, which no date has, at the end. */
    char peek() {
        return atEnd() ? END : text.charAt(index);
    }

    /** Passes over the expected text if it comes next. */
    boolean skip(String expected) {
        boolean found = text.startsWith(expected, index);
        index += found ? expected.length() : 0;
        return found;
    }

    /** Passes over digits, at most so many, and returns how many there were. */
    int skipDigits(int most, boolean unspecified) {
        int from = index;
        while (index - from < most && (isDigit(peek()) || unspecified && peek() == 'X')) {
            index++;
        }
        return index - from;
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    /** Passes over exactly two digits. */
    void skipTwoDigits(String what, boolean unspecified) {
        if (skipDigits(2, unspecified) < 2) {
            throw error(what + " has two digits");
        }
    }

    String since(int from) {
        return text.substring(from, index);
    }

    DateTimeParseException error(String problem) {
        return error(problem, index);
    }

    DateTimeParseException error(String problem, int at) {
        return new DateTimeParseException(problem + " (at index " + at + ")", text, at);
    }
}
