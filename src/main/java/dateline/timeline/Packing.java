package dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Deals the marks of a lane out to rows: greedily in the order of time, to the first row where the mark and its title
 * have room at the scale of reference, else to a new row, else where the mark alone has room, else where it is covered
 * least. The scale of reference does not follow the window, so that rows do not change under the reader's hand.
 */
final class Packing {

    private static final int MOST_ROWS = 4;
    private static final double LETTER = 6.2;
    private static final double LONGEST_TITLE = 130;
    private static final double GAP = 8;

    /** A row being filled: how far its marks reach, and how far its titles do. */
    private static final class Row {
        private final List<Mark> marks = new ArrayList<>();
        private double marksEnd = Double.NEGATIVE_INFINITY;
        private double titlesEnd = Double.NEGATIVE_INFINITY;
    }

    private final TimeScale reference;
    private final List<Row> rows = new ArrayList<>();

    private Packing(TimeScale reference) {
        this.reference = reference;
    }

    /** The rows, in each the marks in the order of their hulls. */
    static List<List<Mark>> rows(List<Mark> marks, TimeScale reference) {
        Packing packing = new Packing(reference);
        marks.stream()
                .sorted(Comparator.comparingDouble((Mark mark) -> mark.hull().from())
                        .thenComparing(mark -> -mark.hull().length())
                        .thenComparing(mark -> mark.event().id()))
                .forEach(packing::add);
        return packing.rows.stream().map(row -> row.marks).toList();
    }

    private void add(Mark mark) {
        Box box = Placement.of(mark, reference, 0).box();
        double title =
                GAP + Math.min(LONGEST_TITLE, LETTER * mark.event().title().length());
        boolean right = box.right() + title <= reference.width();
        double from = right ? box.x() : box.x() - title;
        Row row = rowFor(from, box.x());
        row.marks.add(mark);
        row.marksEnd = Math.max(row.marksEnd, box.right() + GAP);
        row.titlesEnd = Math.max(row.titlesEnd, box.right() + GAP + (right ? title : 0));
    }

    private Row rowFor(double titleFrom, double markFrom) {
        return rows.stream()
                .filter(row -> row.titlesEnd <= titleFrom)
                .findFirst()
                .or(this::anotherRow)
                .or(() -> leastFilled(rows.stream().filter(row -> row.marksEnd <= markFrom)))
                .or(() -> leastFilled(rows.stream()))
                .orElseThrow();
    }

    private Optional<Row> anotherRow() {
        if (rows.size() == MOST_ROWS) {
            return Optional.empty();
        }
        Row row = new Row();
        rows.add(row);
        return Optional.of(row);
    }

    private static Optional<Row> leastFilled(Stream<Row> among) {
        return among.min(Comparator.comparingDouble(row -> row.titlesEnd));
    }
}
