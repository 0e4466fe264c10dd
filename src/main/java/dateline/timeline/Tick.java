package dateline.timeline;

/**
 * A division of the axis.
 *
 * @param time when it begins, in seconds since 1970
 * @param x where its label is kept: where it begins, or the left edge
 * @param label what is written to the right of it
 */
public record Tick(double time, double x, String label) {}
