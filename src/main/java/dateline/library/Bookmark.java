package dateline.library;

/**
 * Where somebody left a text.
 *
 * @param text which text it is: another, or another wording of it, has another name
 * @param block the id of the block
 * @param start of the line in the block, 0 to {@value #LAST}
 */
public record Bookmark(String text, String block, int start) {

    private static final int LAST = 1_000_000_000;

    /** Moves a start that is out of bounds to the nearest bound. */
    public Bookmark {
        start = Math.clamp(start, 0, LAST);
    }
}
