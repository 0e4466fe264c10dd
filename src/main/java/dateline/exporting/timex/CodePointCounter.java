package dateline.exporting.timex;

/** Counts offsets of a text in code points, going forward once. */
final class CodePointCounter {

    private final String text;
    private int units;
    private int points;

    CodePointCounter(String text) {
        this.text = text;
    }

    /** The offset in code points of an offset in UTF-16 units, not before the one asked for last. */
    int at(int offset) {
        points += text.codePointCount(units, offset);
        units = offset;
        return points;
    }
}
