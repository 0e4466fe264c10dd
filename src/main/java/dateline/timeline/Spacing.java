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
    private static final double CROWD = 0.6;

    /** How much higher a row is for each line of labels after the first. */
    private static final double LINE = 0.75;

    private static final double EMPTY = 22;

    /** How high a row is. */
    double height(Row each) {
        return share(each.lines()) * row;
    }

    /** How high a row with so many lines of labels is, as a share of one with a single line. */
    static double share(int lines) {
        return lines == 0 ? CROWD : 1 + (lines - 1) * LINE;
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
