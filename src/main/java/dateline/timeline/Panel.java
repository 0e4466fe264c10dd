package dateline.timeline;

/**
 * What lanes are to fill.
 *
 * @param scale at which labels are to have room; its width is that of the panel
 * @param height in pixels
 */
public record Panel(TimeScale scale, double height) {}
