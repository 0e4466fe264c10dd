package dateline.timeline;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The marks of a row in the order of their hulls, and beside them what is needed to lay out a part of it at any scale without
 * a look at the rest.
 */
public final class Row {

    private final List<Mark> marks;
    private final double[] from;
    private final double[] reach;
    private final double[] ends;
    private final Breaks breaks;
    private final int lines;
    private long looks;

    /** The row of the marks, which are in the order of their hulls. */
    Row(List<Mark> marks) {
        this(marks, 1);
    }

    /**
     * The row of the marks, which are in the order of their hulls.
     *
     * @param lines how many lines their labels may take; 0 where they stand close together without labels
     */
    Row(List<Mark> marks, int lines) {
        this.lines = lines;
        this.marks = Collections.unmodifiableList(marks);
        from = new double[marks.size()];
        reach = new double[marks.size()];
        ends = new double[marks.size()];
        double farthest = Double.NEGATIVE_INFINITY;
        for (int number = 0; number < from.length; number++) {
            Extent hull = marks.get(number).hull();
            farthest = Math.max(farthest, hull.to());
            from[number] = hull.from();
            reach[number] = farthest;
            ends[number] = hull.to();
        }
        Arrays.sort(ends);
        breaks = new Breaks(Merging.breaks(marks));
    }

    public int size() {
        return from.length;
    }

    /** Whether its marks stand close together without labels, in a lower row. */
    public boolean isCrowd() {
        return lines == 0;
    }

    /** How many lines labels of its marks may take; 0 where they have none. */
    int lines() {
        return lines;
    }

    public List<Mark> marks() {
        return marks;
    }

    /** The marks from a number up to before another: a view, at no cost. */
    public List<Mark> marks(int first, int end) {
        return marks.subList(first, end);
    }

    /** When the mark begins, with what is told of it. */
    double from(int number) {
        return from[number];
    }

    /** When the last of the marks up to this number ends. */
    double reach(int number) {
        return reach[number];
    }

    /** The number of the first mark that begins at the time or later; the size for none. */
    int firstFrom(double time) {
        return below(from, time);
    }

    /** How many marks end before a time. */
    int endedBefore(double time) {
        return below(ends, time);
    }

    /** How many marks share a moment with each of so many stretches, which follow one another, or lie in it. */
    public int[] during(double start, double length, int count) {
        int[] marks = new int[count];
        int begun = 0;
        int ended = 0;
        for (int number = 0; number < count; number++) {
            begun = below(from, begun, start + (number + 1) * length);
            ended = below(ends, ended, Math.nextUp(start + number * length));
            marks[number] = Math.max(0, begun - ended);
        }
        return marks;
    }

    /** How many of its numbers have been looked at up to now: what it took to lay it out. */
    long looks() {
        return looks + breaks.looks();
    }

    private int below(double[] sorted, double limit) {
        return below(sorted, 0, sorted.length, limit);
    }

    /** The number of the first that is not below the limit, sought from a number on in steps that double, for it is near. */
    private int below(double[] sorted, int from, double limit) {
        int low = from;
        int step = 1;
        while (low + step <= sorted.length && sorted[low + step - 1] < limit) {
            looks++;
            low += step;
            step *= 2;
        }
        return below(sorted, low, Math.min(sorted.length, low + step - 1), limit);
    }

    private int below(double[] sorted, int from, int to, double limit) {
        int low = from;
        int high = to;
        while (low < high) {
            looks++;
            int middle = (low + high) >>> 1;
            if (sorted[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number after the last of the marks that cannot be told apart from this one at a scale. */
    int runEnd(int number, double secondsPerPixel) {
        return breaks.next(number, secondsPerPixel) + 1;
    }

    /** The number of the first of the marks that cannot be told apart from this one at a scale. */
    int runFirst(int number, double secondsPerPixel) {
        return breaks.previous(number - 1, secondsPerPixel) + 1;
    }
}
