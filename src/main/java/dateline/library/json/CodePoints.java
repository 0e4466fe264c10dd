package dateline.library.json;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns places in one well-formed text between UTF-16 units, as in memory, and Unicode code points, as in files. */
final class CodePoints {

    private final int count;
    // for each character of two units: its place, and the place of its first unit
    private final int[] wide;
    private final int[] wideUnits;

    private CodePoints(int count, int[] wide, int[] wideUnits) {
        this.count = count;
        this.wide = wide;
        this.wideUnits = wideUnits;
    }

    static CodePoints of(String text) {
        int[] units = IntStream.range(0, text.length())
                .filter(unit -> Character.isHighSurrogate(text.charAt(unit)))
                .toArray();
        int[] points = IntStream.range(0, units.length).map(i -> units[i] - i).toArray();
        return new CodePoints(text.length() - units.length, points, units);
    }

    /** Number of code points in the text. */
    int count() {
        return count;
    }

    /** The unit at which a code point begins; the place is 0 to {@link #count}. */
    int toUnits(int place) {
        return place + before(wide, place);
    }

    /** The place of the code point that begins at a unit. */
    int fromUnits(int unit) {
        return unit - before(wideUnits, unit);
    }

    private static int before(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found < 0 ? -found - 1 : found;
    }
}
