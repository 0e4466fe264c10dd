package dateline.ui.timeline;

/**
 * Where a line from outside reaches the mark of the selected event so that it crosses no words: along an edge of its row. All in
 * pixels of the screen.
 *
 * @param entry the left edge of the timeline, where a line may run down or up
 * @param left where what is seen of the mark begins
 * @param width of the mark
 * @param y the edge of the row, which touches the frame of the mark
 */
public record Landing(double entry, double left, double width, double y) {

    private static final double ONTO = 7;

    /** Where the line ends: at the middle of a point, a little way along a long mark. */
    public double end() {
        return left + Math.min(width / 2, ONTO);
    }
}
