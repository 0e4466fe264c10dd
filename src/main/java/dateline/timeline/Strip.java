package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/** Where a lane stands: a strip as wide as the window. */
public record Strip(Lane lane, double y, Spacing spacing) {

    /** The strips of the lanes, from the top. */
    public static List<Strip> of(Chart chart) {
        List<Strip> strips = new ArrayList<>();
        double y = 0;
        for (Lane lane : chart.lanes()) {
            Strip strip = new Strip(lane, y, chart.spacing());
            strips.add(strip);
            y = strip.bottom();
        }
        return List.copyOf(strips);
    }

    public double height() {
        return spacing.height(lane);
    }

    public double bottom() {
        return y + height();
    }

    /** Where a row of the lane stands. */
    public Slot slot(int number) {
        double top = y + (height() - spacing.rows(lane)) / 2;
        for (Row above : lane.rows().subList(0, number)) {
            top += spacing.height(above);
        }
        return new Slot(top, spacing.height(lane.rows().get(number)));
    }
}
