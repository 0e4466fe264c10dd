package dateline.library;

/**
 * Where somebody left a text.
 *
 * @param text which text it is: another, or another wording of it, has another name
 * @param block the id of the block
 * @param start of the line in the block, 0 to {@value #LAST}
 * @param top how far down the screen the line began, in px, 0 to {@value #LOWEST}
 */
public record Bookmark(String text, String block, int start, int top) {

    private static final int LAST = 1_000_000_000;
    private static final int LOWEST = 1_000;

    /** Moves a number that is out of bounds to the nearest bound. */
    public Bookmark {
        start = Math.clamp(start, 0, LAST);
        top = Math.clamp(top, 0, LOWEST);
    }
}
