package dateline.timeline;

/**
 * Where a row stands, from top to bottom, in pixels.
 *
 * @param top its upper edge
 */
public record Slot(double top, double height) {

    public double bottom() {
        return top + height;
    }

    public double middle() {
        return top + height / 2;
    }
}
