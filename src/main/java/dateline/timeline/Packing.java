package dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Deals the marks of a lane out to rows: greedily in the order of time, to the first row where the mark and its title
 * have room at the scale of reference, else to a new row, else where the mark alone has room, else where it makes the
 * smallest heap, so that one cluster grows and the others stay apart. The scale of reference does not follow the window, so that rows do not change under the reader's hand.
 */
final class Packing {

    private static final int MOST_ROWS = 4;
    private static final double WIDE = 60;
    private static final double LETTER = 6.2;
    private static final double LONGEST_TITLE = 130;
    private static final double GAP = 8;

    /** A row being filled: where its last heap of marks begins and ends, and how far its titles reach. */
    private static final class Row {
        private final List<Mark> marks = new ArrayList<>();
        private double heapFrom = Double.NEGATIVE_INFINITY;
        private double heapTo = Double.NEGATIVE_INFINITY;
        private double titlesTo = Double.NEGATIVE_INFINITY;

        void add(Mark mark, Box box, double titleTo) {
            marks.add(mark);
            heapFrom = heapTo < box.x() ? box.x() : heapFrom;
            heapTo = Math.max(heapTo, box.right() + GAP);
            titlesTo = Math.max(titlesTo, titleTo + GAP);
        }

        /** How wide the heap would be that the box came upon; 0 for none. */
        double heapWith(Box box) {
            return heapTo < box.x() ? 0 : Math.max(heapTo, box.right()) - heapFrom;
        }
    }

    private final TimeScale reference;
    private final int mostRows;
    private final List<Row> rows = new ArrayList<>();

    private Packing(TimeScale reference, int mostRows) {
        this.reference = reference;
        this.mostRows = mostRows;
    }

    /** The rows of main marks, in each the marks in the order of their hulls. */
    static List<List<Mark>> rows(List<Mark> marks, TimeScale reference) {
        return new Packing(reference, MOST_ROWS).pack(marks);
    }

    /** The rows of echoes: one, or one more where wide ones would cover each other. */
    static List<List<Mark>> echoes(List<Mark> marks, TimeScale reference) {
        return new Packing(reference, 1).pack(marks);
    }

    private List<List<Mark>> pack(List<Mark> marks) {
        marks.stream()
                .sorted(Comparator.comparingDouble((Mark mark) -> mark.hull().from())
                        .thenComparing(mark -> -mark.hull().length())
                        .thenComparing(mark -> mark.event().id()))
                .forEach(this::add);
        return rows.stream().map(row -> row.marks).toList();
    }

    private void add(Mark mark) {
        Box box = Placement.of(mark, reference, 0).box();
        double title =
                GAP + Math.min(LONGEST_TITLE, LETTER * mark.event().title().length());
        boolean right = box.right() + title <= reference.width();
        rowFor(box, right ? box.x() : box.x() - title).add(mark, box, right ? box.right() + title : box.right());
    }

    private Row rowFor(Box box, double titleFrom) {
        return rows.stream()
                .filter(row -> row.titlesTo <= titleFrom)
                .findFirst()
                .or(() -> anotherRow(box.width() > WIDE ? 2 * mostRows : mostRows))
                .or(() -> rows.reversed().stream().min(Comparator.comparingDouble(row -> row.heapWith(box))))
                .orElseThrow();
    }

    private Optional<Row> anotherRow(int most) {
        if (rows.size() >= most) {
            return Optional.empty();
        }
        rows.add(new Row());
        return Optional.of(rows.getLast());
    }
}
