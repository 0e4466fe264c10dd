package dateline.timeline;

/**
 * What lanes are to fill.
 *
 * @param scale at which labels are to have room; its width is that of the panel
 * @param height in pixels
 * @param names how wide the names of lanes may be before they break into two lines, in pixels
 */
public record Panel(TimeScale scale, double height, double names) {

    private static final double TWO_LINES = 34;

    /** For what is hidden, which is counted below two lines that are smaller. */
    private static final double COUNT = 3;

    /** One in which names have all the room that they want. */
    public Panel(TimeScale scale, double height) {
        this(scale, height, Double.POSITIVE_INFINITY);
    }

    /** How high a lane must be for its name to be whole, in pixels; 0 where any height will do. */
    double headOf(Lane lane, Lettering lettering) {
        return lane.heading()
                .filter(heading -> lettering.plain().applyAsDouble(heading.name()) > names)
                .map(heading -> lane.marks().size() > 1 ? TWO_LINES + COUNT : TWO_LINES)
                .orElse(0.0);
    }
}
