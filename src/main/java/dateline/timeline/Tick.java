package dateline.timeline;

/**
 * A division of the axis.
 *
 * @param x where it begins
 * @param label what is written to the right of it
 */
public record Tick(double x, String label) {}
