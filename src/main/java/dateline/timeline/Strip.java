package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/** Where a lane stands: a strip as wide as the window. One without marks is thin. */
public record Strip(Lane lane, double y, double height) {

    /** Pixels above the first row and below the last. */
    static final double PADDING = 6;

    private static final double EMPTY = 22;

    /** The strips of the lanes, from the top. */
    public static List<Strip> of(List<Lane> lanes) {
        List<Strip> strips = new ArrayList<>();
        double y = 0;
        for (Lane lane : lanes) {
            double height = lane.rows().isEmpty() ? EMPTY : lane.rows().size() * Placement.ROW + 2 * PADDING;
            strips.add(new Strip(lane, y, height));
            y += height;
        }
        return List.copyOf(strips);
    }

    public double bottom() {
        return y + height;
    }

    /** The upper edge of a row of the lane. */
    double rowTop(int number) {
        return y + PADDING + number * Placement.ROW;
    }
}
