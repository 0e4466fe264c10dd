package dateline.timeline;

import java.util.stream.IntStream;

/**
 * How many marks there are at a time, in a part of a row: the heights of bars beside one another, which begin at round times so
 * that they do not change while panning.
 *
 * @param x the left edge of the first bar, in pixels
 * @param width of each
 * @param heights from 0 to 1, on a logarithmic scale on which a bar of half the height stands for what is usual in the row
 */
public record Density(double x, double width, double[] heights) {

    private static final double BAR = 4;
    private static final double ABOVE_USUAL = 8;
    private static final int LEAST_FOR_FULL = 12;

    /** The bars over an item, as far as it is on screen. */
    public static Density of(Item item, TimeScale scale) {
        Row row = item.stretch().row();
        Box box = item.placement().box();
        double length = Math.pow(2, Math.ceil(Math.log(BAR * scale.secondsPerPixel()) / Math.log(2)));
        double first = Math.floor(scale.seconds(Math.max(0, box.x())) / length);
        double right = Math.min(scale.width(), box.right());
        double width = length / scale.secondsPerPixel();
        double x = scale.x(first * length);
        double full = Math.log1p(Math.max(LEAST_FOR_FULL, ABOVE_USUAL * usual(row, length)));
        int bars = Math.max(0, (int) Math.ceil((right - x) / width - 1e-6));
        double[] heights = IntStream.of(row.during(first * length, length, bars))
                .mapToDouble(count -> Math.min(1, Math.log1p(count) / full))
                .toArray();
        return new Density(x, width, heights);
    }

    private static double usual(Row row, double length) {
        double all = row.reach(row.size() - 1) - row.from(0);
        return row.size() * length / Math.max(length, all);
    }
}
