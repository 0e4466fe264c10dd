package dateline.timeline;

/**
 * How lanes are spread from top to bottom, in pixels.
 *
 * @param row how high a row is
 * @param padding above the first row of a lane and below the last
 */
public record Spacing(double row, double padding) {

    /** Where there is no panel to fill. */
    public static final Spacing USUAL = new Spacing(20, 6);

    /** How high a row of what has no label is, as a share of the others. */
    static final double CROWD = 0.6;

    private static final double EMPTY = 22;

    /** How high a row is. */
    double height(Row each) {
        return each.isCrowd() ? CROWD * row : row;
    }

    /** How high a lane is; one without marks is thin. */
    double height(Lane lane) {
        return lane.rows().isEmpty() ? EMPTY : Math.max(lane.head(), rows(lane) + 2 * padding);
    }

    /** How high the rows of a lane are together. */
    double rows(Lane lane) {
        return lane.rows().stream().mapToDouble(this::height).sum();
    }
}
