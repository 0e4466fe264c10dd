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
        if (marks.size() >= 1 << PLACE_BITS) {
            return marks.stream().sorted(order).toArray(Mark[]::new);
        }
        long[] keys = keys(marks, from);
        Arrays.sort(keys);
        Mark[] sorted = new Mark[keys.length];
        int first = 0; // of those that begin at almost the same time
        for (int place = 0; place < keys.length; place++) {
            sorted[place] = marks.get((int) (keys[place] & (1 << PLACE_BITS) - 1));
            if (keys[place] >> PLACE_BITS != keys[first] >> PLACE_BITS) {
                sort(sorted, first, place, order);
                first = place;
            }
        }
        sort(sorted, first, sorted.length, order);
        return sorted;
    }

    /** Most begin at a time of their own, and very many calls for nothing would take a while. */
    private static void sort(Mark[] marks, int first, int end, Comparator<Mark> order) {
        if (end > first + 1) {
            Arrays.sort(marks, first, end, order);
        }
    }

    /** Numbers in the order in which the marks begin, each with the place of its mark. */
    private static long[] keys(List<Mark> marks, ToDoubleFunction<Mark> beginning) {
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
        return keys;
    }
}
