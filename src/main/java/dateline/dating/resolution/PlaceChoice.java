package dateline.dating.resolution;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of several places in time is meant, seen from an anchor. */
enum PlaceChoice {
    /** The last that has begun by then. */
    LAST {
        @Override
        Optional<Point> of(List<Point> inOrder, Point anchor) {
            return inOrder.reversed().stream()
                    .filter(point -> !point.start().isAfter(anchor.last()))
                    .findFirst();
        }
    },
    /** The first that is not over. */
    NEXT {
        @Override
        Optional<Point> of(List<Point> inOrder, Point anchor) {
            return inOrder.stream()
                    .filter(point -> !point.last().isBefore(anchor.start()))
                    .findFirst();
        }
    },
    /** The last that is over. */
    BEFORE {
        @Override
        Optional<Point> of(List<Point> inOrder, Point anchor) {
            return inOrder.reversed().stream()
                    .filter(point -> point.last().isBefore(anchor.start()))
                    .findFirst();
        }
    },
    /** The first that has not begun. */
    AFTER {
        @Override
        Optional<Point> of(List<Point> inOrder, Point anchor) {
            return inOrder.stream()
                    .filter(point -> point.start().isAfter(anchor.last()))
                    .findFirst();
        }
    },
    /** The one least far away. */
    NEAREST {
        @Override
        Optional<Point> of(List<Point> inOrder, Point anchor) {
            return nearest(inOrder, anchor, 1, DOUBT);
        }
    },
    /** The one least far away, what is yet to come seeming farther. */
    LIKELY_PAST {
        @Override
        Optional<Point> of(List<Point> inOrder, Point anchor) {
            return nearest(inOrder, anchor, 1, PENALTY);
        }
    },
    /** The one least far away, what is over seeming farther. */
    LIKELY_FUTURE {
        @Override
        Optional<Point> of(List<Point> inOrder, Point anchor) {
            return nearest(inOrder, anchor, CERTAINTY, 1);
        }
    };

    private static final double PENALTY = 6;
    private static final double DOUBT = 1.5;
    private static final double CERTAINTY = 4;

    abstract Optional<Point> of(List<Point> inOrder, Point anchor);

    private static Optional<Point> nearest(List<Point> inOrder, Point anchor, double before, double after) {
        return inOrder.stream().min(Comparator.comparingDouble(point -> distance(point, anchor, before, after)));
    }

    /** Whether none of the others is nearer, whichever way it lies. */
    static boolean isNearest(Point point, List<Point> others, Point anchor) {
        return others.stream().noneMatch(other -> distance(other, anchor, 1, 1) < distance(point, anchor, 1, 1));
    }

    private static double distance(Point point, Point anchor, double before, double after) {
        return point.start().isAfter(anchor.last())
                ? after * ChronoUnit.DAYS.between(anchor.start(), point.start())
                : before * Math.max(0, ChronoUnit.DAYS.between(point.last(), anchor.start()));
    }
}
