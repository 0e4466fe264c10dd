package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Deals the marks of a lane out to rows: greedily in the order of time, to the first row where the mark and its title
 * have room at the scale of reference, else to a new row, else where the mark alone has room, else where it makes the
 * smallest heap, so that one cluster grows and the others stay apart; of rows that are all heaped up, to the one that has been
 * free the longest. The scale of reference does not follow the window, so that rows do not change under the reader's hand.
 */
final class RowPacking {

    private static final int MOST_ROWS = 4;
    private static final double WIDE = 60;
    private static final double LETTER = 6.2;
    private static final double LONGEST_TITLE = 130;
    private static final double GAP = 8;

    /** A row being filled: where its last heap of marks begins and ends, how far its titles reach, and when its last mark ends. */
    private static final class Filling {
        private final List<Mark> marks = new ArrayList<>();
        private double heapFrom = Double.NEGATIVE_INFINITY;
        private double heapTo = Double.NEGATIVE_INFINITY;
        private double titlesTo = Double.NEGATIVE_INFINITY;
        private double until = Double.NEGATIVE_INFINITY;

        void add(Mark mark, Extent place, double titleTo) {
            marks.add(mark);
            heapFrom = heapTo < place.from() ? place.from() : heapFrom;
            heapTo = Math.max(heapTo, place.to() + GAP);
            titlesTo = Math.max(titlesTo, titleTo + GAP);
            until = Math.max(until, mark.hull().to());
        }

        /** How wide the heap would be that the mark came upon; 0 for none. */
        double heapWith(Extent place) {
            return heapTo < place.from() ? 0 : Math.max(heapTo, place.to()) - heapFrom;
        }
    }

    private final TimeScale reference;
    private final int mostRows;
    private final List<Filling> rows = new ArrayList<>();

    private RowPacking(TimeScale reference, int mostRows) {
        this.reference = reference;
        this.mostRows = mostRows;
    }

    /** The rows of main marks; of echoes one, or one more where wide ones would cover each other. */
    static List<Row> rows(List<Mark> marks, TimeScale reference) {
        int most = marks.stream().anyMatch(Mark::isMain) ? MOST_ROWS : 1;
        return new RowPacking(reference, most).pack(marks);
    }

    /** All in one row. */
    static Row row(List<Mark> marks) {
        return new Row(marks, 0);
    }

    private List<Row> pack(List<Mark> marks) {
        marks.forEach(this::add);
        return rows.parallelStream().map(row -> new Row(row.marks)).toList();
    }

    private void add(Mark mark) {
        Extent place = place(mark);
        if (hasRoom(place)) {
            double title =
                    GAP + Math.min(LONGEST_TITLE, LETTER * mark.event().title().length());
            boolean right = place.to() + title <= reference.width();
            Filling row = rowFor(mark, place, right ? place.from() : place.from() - title);
            row.add(mark, place, right ? place.to() + title : place.to());
        } else {
            leastCrowded(mark, place).add(mark, place, place.to());
        }
    }

    /** Whether the mark may be in a row by itself; to look at very many titles in vain would take most of the time. */
    private boolean hasRoom(Extent place) {
        for (Filling row : rows) {
            if (row.titlesTo <= place.from()) {
                return true;
            }
        }
        return rows.size() < most(place);
    }

    private int most(Extent place) {
        return place.length() > WIDE ? 2 * mostRows : mostRows;
    }

    /** Where it stands, in pixels. */
    private Extent place(Mark mark) {
        Extent hull = mark.hull();
        double middle = reference.x(hull.middle());
        double half = Math.max(Merging.leastWidth(1), hull.length() / reference.secondsPerPixel()) / 2;
        return new Extent(
                middle - half - (mark.look().openStart() ? Placement.ARROW : 0),
                middle + half + (mark.look().openEnd() ? Placement.ARROW : 0));
    }

    private Filling rowFor(Mark mark, Extent place, double titleFrom) {
        for (Filling row : rows) {
            if (row.titlesTo <= titleFrom) {
                return row;
            }
        }
        if (rows.size() < most(place)) {
            rows.add(new Filling());
            return rows.getLast();
        }
        return leastCrowded(mark, place);
    }

    private Filling leastCrowded(Mark mark, Extent place) {
        Filling best = rows.getLast();
        for (int number = rows.size() - 2; number >= 0; number--) {
            Filling row = rows.get(number);
            best = isBetter(row, best, mark.hull().from(), place) ? row : best;
        }
        return best;
    }

    private static boolean isBetter(Filling row, Filling best, double from, Extent place) {
        double heap = row.heapWith(place);
        double leastHeap = best.heapWith(place);
        if (heap == 0 || leastHeap == 0 || row.until > from && best.until > from) {
            return heap < leastHeap;
        }
        return row.until < best.until;
    }
}
