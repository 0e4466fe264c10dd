package dateline.timeline;

import java.util.Arrays;
import java.util.List;

/**
 * Works out at which scale each mark of a row begins to touch the one before it, for all scales at once. From near to far, marks
 * that touch become clusters, and clusters that touch become greater ones; they never come apart again, so that for each two
 * neighbours one number says it all. This is single linkage clustering in one dimension, in which the distance that two
 * clusters need depends on the room that each takes on the screen. What merges within a few hundredths of a scale merges at
 * once, so that the work grows with the number of marks and not with its square.
 */
final class Merging {

    private static final double GAP = 2;
    private static final double MARK = 12;
    private static final double CLUSTER = 16;
    private static final double DIGIT = 7;

    private final List<Mark> marks;
    private final double step;
    private final int[] first;
    private final double[] from;
    private final double[] to;
    private final double[] firstMiddle;
    private final double[] lastMiddle;
    private final double[] breaks;
    private int clusters;

    private Merging(List<Mark> marks) {
        this.marks = marks;
        int size = marks.size();
        step = size < 256 ? 1.01 : size < 1024 ? 1.05 : 1.15;
        first = new int[size + 1];
        from = new double[size];
        to = new double[size];
        firstMiddle = new double[size];
        lastMiddle = new double[size];
        breaks = new double[size];
        Arrays.fill(breaks, Double.POSITIVE_INFINITY);
    }

    /**
     * For each mark the coarsest scale, in seconds per pixel, at which there is room between it and all before it on one side
     * and all that follow on the other; infinite for the last.
     *
     * @param marks in the order of their hulls
     */
    static double[] breaks(List<Mark> marks) {
        Merging merging = new Merging(marks);
        merging.start();
        double touching = merging.merge(TimeScale.FINEST, 0);
        while (touching <= TimeScale.COARSEST) {
            touching = merging.merge(touching * merging.step, touching);
        }
        return merging.breaks;
    }

    /** How wide a cluster of so many marks is at least, so that its count can be read; a single mark so that it can be hit. */
    static double leastWidth(int count) {
        return count == 1 ? MARK : CLUSTER + DIGIT * (1 + Math.floor(Math.log10(count)));
    }

    private void start() {
        clusters = marks.size();
        for (int number = 0; number < clusters; number++) {
            Mark mark = marks.get(number);
            Extent extent = mark.extent();
            first[number] = number;
            from[number] = extent.from();
            to[number] = extent.to();
            firstMiddle[number] = extent.middle();
            lastMiddle[number] = firstMiddle[number];
            if (mark.beside() != Beside.NOTHING) {
                int place = number;
                mark.beside().told().forEach(told -> widen(place, told));
                mark.beside().ghosts().forEach(ghost -> widen(place, ghost));
            }
        }
        first[clusters] = clusters;
    }

    /** A mark of several parts, each of which is wide enough to be seen. */
    private void widen(int number, Extent part) {
        from[number] = Math.min(from[number], part.from());
        to[number] = Math.max(to[number], part.to());
        firstMiddle[number] = Math.min(firstMiddle[number], part.middle());
        lastMiddle[number] = Math.max(lastMiddle[number], part.middle());
    }

    /**
     * Merges what touches up to a scale, and notes for it that it is apart up to another.
     *
     * @return the finest scale at which anything that is left touches
     */
    private double merge(double limit, double apart) {
        double soonest = Double.POSITIVE_INFINITY;
        int top = 0;
        for (int next = 1; next < clusters; next++) {
            push(++top, next);
            double touching = touching(top - 1, next + 1);
            while (touching <= limit) {
                breaks[first[top] - 1] = apart;
                top--;
                to[top] = Math.max(to[top], to[top + 1]);
                firstMiddle[top] = (from[top] + to[top]) / 2;
                lastMiddle[top] = firstMiddle[top];
                touching = top == 0 ? Double.POSITIVE_INFINITY : touching(top - 1, next + 1);
            }
            soonest = Math.min(soonest, touching);
        }
        clusters = Math.min(clusters, top + 1);
        first[clusters] = marks.size();
        return soonest;
    }

    private void push(int place, int cluster) {
        first[place] = first[cluster];
        from[place] = from[cluster];
        to[place] = to[cluster];
        firstMiddle[place] = firstMiddle[cluster];
        lastMiddle[place] = lastMiddle[cluster];
    }

    /** The scale at which a cluster touches the one after it, which ends before the first mark of the cluster with a number. */
    private double touching(int one, int afterOther) {
        int other = one + 1;
        int end = first[afterOther];
        double pads = GAP + pad(one, first[other], false) + pad(other, end, true);
        double half = leastWidth(first[other] - first[one]) / 2;
        double otherHalf = leastWidth(end - first[other]) / 2;
        double middle = lastMiddle[one];
        double otherMiddle = firstMiddle[other];
        return Math.min(
                Math.min((from[other] - to[one]) / pads, (from[other] - middle) / (half + pads)),
                Math.min(
                        (otherMiddle - to[one]) / (otherHalf + pads),
                        (otherMiddle - middle) / (half + otherHalf + pads)));
    }

    /** The pixels that the arrow of a mark which stands alone takes. */
    private double pad(int cluster, int end, boolean before) {
        if (end - first[cluster] > 1) {
            return 0;
        }
        Mark mark = marks.get(first[cluster]);
        boolean open = before ? mark.look().openStart() : mark.look().openEnd();
        return open ? Placement.ARROW : 0;
    }
}
