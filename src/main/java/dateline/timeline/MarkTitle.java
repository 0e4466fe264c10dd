package dateline.timeline;

/**
 * What is written beside or inside a mark.
 *
 * @param text of which as much is seen as fits the box
 */
public record MarkTitle(String text, Box box, Side side) {

    /** Where it stands, seen from its mark. */
    public enum Side {
        LEFT,
        INSIDE,
        /** Inside the bar of what the text tells. */
        TOLD,
        RIGHT
    }
}
