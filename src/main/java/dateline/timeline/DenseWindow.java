package dateline.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The part of time in which a story happens: the shortest that holds nine of ten of its marks, or as many as eight where that halves it, or all
 * but one of a few where that one lies far away, if that is much shorter than all of it. What is going on counts for when it was last known to.
 */
final class DenseWindow {

    private static final double SHARE = 0.9;
    private static final double LEAST_SHARE = 0.8;
    private static final double STEP = 0.05;
    private static final double HALF = 0.5;
    private static final double MUCH_SHORTER = 0.6;
    private static final double NEXT_TO_NOTHING = 0.02;
    private static final double ALL_BUT_ONE = 0.6;

    /** Of a few, one is far from the others that lies so many seconds away, thirty years. */
    private static final double GENERATION = 30 * 365.25 * 86_400;

    private static final int FEWEST = 3;
    private static final int MANY = 5;

    private DenseWindow() {}

    /** Of marks; all of it where nothing lies far away. */
    static Extent of(List<Mark> marks, Extent whole) {
        if (marks.size() < FEWEST) {
            return whole;
        }
        Extent[] inTime = marks.stream()
                .map(DenseWindow::lastKnown)
                .sorted(Comparator.comparingDouble(Extent::middle))
                .toArray(Extent[]::new);
        boolean areMany = marks.size() >= MANY;
        Extent dense = shortest(inTime, areMany ? SHARE : ALL_BUT_ONE);
        for (double share = SHARE - STEP; share > LEAST_SHARE - STEP / 2; share -= STEP) {
            Extent fewer = shortest(inTime, share);
            dense = fewer.length() < HALF * dense.length() ? fewer : dense;
        }
        boolean isFar = areMany || whole.length() - dense.length() > GENERATION;
        boolean isShort = dense.length() < (areMany ? MUCH_SHORTER : NEXT_TO_NOTHING) * whole.length();
        return isShort && isFar && dense.length() > 0 ? dense : whole;
    }

    private static Extent lastKnown(Mark mark) {
        Extent extent = mark.extent();
        return mark.look().openEnd() ? new Extent(extent.to(), extent.to()) : extent;
    }

    private static Extent shortest(Extent[] inTime, double share) {
        int held = (int) Math.ceil(share * inTime.length);
        int first = 0;
        for (int from = 1; from + held <= inTime.length; from++) {
            first = length(inTime, from, held) < length(inTime, first, held) ? from : first;
        }
        return Arrays.stream(inTime, first, first + held).reduce(Extent::and).orElseThrow();
    }

    private static double length(Extent[] inTime, int from, int held) {
        return inTime[from + held - 1].middle() - inTime[from].middle();
    }
}
