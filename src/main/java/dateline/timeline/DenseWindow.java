package dateline.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The part of time in which a story happens: the shortest that holds nine of ten of its marks, or as many as eight where that halves
 * it, if that is much shorter than all of it. Of a few marks one is left out where that leaves next to nothing of the time. What is going on
 * counts for when it was last known to.
 */
final class DenseWindow {

    private static final double SHARE = 0.9;
    private static final double LEAST_SHARE = 0.8;
    private static final double STEP = 0.05;
    private static final double HALF = 0.5;
    private static final double MUCH_SHORTER = 0.6;
    private static final double NEXT_TO_NOTHING = 0.02;
    private static final int FEW = 4;
    private static final int FEWEST = 3;

    private DenseWindow() {}

    /** Of marks; all of it where nothing lies far away. */
    static Extent of(List<Mark> marks, Extent whole) {
        if (marks.size() < FEWEST) {
            return whole;
        }
        Mark[] sorted = InTime.sorted(
                marks,
                mark -> lastKnown(mark).middle(),
                Comparator.comparingDouble(mark -> lastKnown(mark).middle()));
        Extent[] inTime = Arrays.stream(sorted).map(DenseWindow::lastKnown).toArray(Extent[]::new);
        if (marks.size() <= FEW) {
            Extent dense = shortest(inTime, marks.size() - 1);
            return dense.length() < NEXT_TO_NOTHING * whole.length() ? dense : whole;
        }
        Extent dense = shortest(inTime, SHARE);
        for (double share = SHARE - STEP; share > LEAST_SHARE - STEP / 2; share -= STEP) {
            Extent fewer = shortest(inTime, share);
            dense = fewer.length() < HALF * dense.length() ? fewer : dense;
        }
        return dense.length() < MUCH_SHORTER * whole.length() ? dense : whole;
    }

    private static Extent lastKnown(Mark mark) {
        Extent extent = mark.extent();
        return mark.look().openEnd() ? new Extent(extent.to(), extent.to()) : extent;
    }

    private static Extent shortest(Extent[] inTime, double share) {
        return shortest(inTime, (int) Math.ceil(share * inTime.length));
    }

    private static Extent shortest(Extent[] inTime, int held) {
        int first = 0;
        for (int from = 1; from + held <= inTime.length; from++) {
            if (length(inTime, from, held) < length(inTime, first, held)) {
                first = from;
            }
        }
        return Arrays.stream(inTime, first, first + held).reduce(Extent::and).orElseThrow();
    }

    private static double length(Extent[] inTime, int from, int held) {
        return inTime[from + held - 1].middle() - inTime[from].middle();
    }
}
