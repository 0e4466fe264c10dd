package dateline.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Puts marks in the order of their hulls: by beginning, the longer first, else as they are given. Numbers that hold the beginning and a
 * place are sorted first, since to sort very many objects by what they refer to takes several times as long.
 */
final class InTime {

    private static final Comparator<Mark> ORDER = (one, other) -> {
        Extent hull = one.hull();
        Extent otherHull = other.hull();
        int byStart = Double.compare(hull.from(), otherHull.from());
        return byStart == 0 ? Double.compare(otherHull.to(), hull.to()) : byStart;
    };

    private static final int PLACE_BITS = 24;
    private static final double FINEST = 1L << (62 - PLACE_BITS);

    private InTime() {}

    /** The marks in the order of their hulls. */
    static List<Mark> sorted(List<Mark> marks) {
        return Arrays.asList(sorted(marks, mark -> mark.hull().from(), ORDER));
    }

    /**
     * The marks in another order.
     *
     * @param from what comes first in the order
     */
    static Mark[] sorted(List<Mark> marks, ToDoubleFunction<Mark> from, Comparator<Mark> order) {
        Mark[] sorted = marks.size() < 1 << PLACE_BITS ? roughly(marks, from) : marks.toArray(Mark[]::new);
        Arrays.sort(sorted, order);
        return sorted;
    }

    /** Sorted but for those that begin at almost the same time. */
    private static Mark[] roughly(List<Mark> marks, ToDoubleFunction<Mark> beginning) {
        double[] from = new double[marks.size()];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < from.length; place++) {
            from[place] = beginning.applyAsDouble(marks.get(place));
            least = Math.min(least, from[place]);
            most = Math.max(most, from[place]);
        }
        double fineness = most > least ? FINEST / (most - least) : 0;
        long[] keys = new long[from.length];
        for (int place = 0; place < from.length; place++) {
            keys[place] = (long) ((from[place] - least) * fineness) << PLACE_BITS | place;
        }
        Arrays.sort(keys);
        Mark[] sorted = new Mark[keys.length];
        for (int place = 0; place < keys.length; place++) {
            sorted[place] = marks.get((int) (keys[place] & (1 << PLACE_BITS) - 1));
        }
        return sorted;
    }
}
