package dateline.dating.resolution;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of several places in time is meant, seen from an anchor. */
enum Choice {
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
    /** The one least far away, the later of two. */
    NEAREST {
        @Override
        Optional<Point> of(List<Point> inOrder, Point anchor) {
            return inOrder.reversed().stream().min(Comparator.comparingLong(point -> distance(point, anchor)));
        }
    };

    abstract Optional<Point> of(List<Point> inOrder, Point anchor);

    private static long distance(Point point, Point anchor) {
        return Math.abs(ChronoUnit.DAYS.between(anchor.start(), point.start()));
    }
}
