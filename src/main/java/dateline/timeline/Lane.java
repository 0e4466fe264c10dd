package dateline.timeline;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The marks that belong together, and the rows that they stand in. Rows are dealt out when they are first asked for, by whatever thread:
 * a lane of few marks that is to fill a panel is dealt out anew, and nobody asks.
 */
public final class Lane {

    /** Of more marks than these, not all are tried to be given labels: their rows are the same in every panel. */
    static final int VERY_MANY = 2_000;

    /** The key of the lane without a heading. */
    private static final String OTHER = "";

    private final Optional<Heading> heading;
    private final List<Mark> marks;
    private final Supplier<List<Row>> packing;
    private final double head;
    private List<Row> rows = List.of();

    private Lane(Optional<Heading> heading, List<Mark> marks, Supplier<List<Row>> packing, double head) {
        this.heading = heading;
        this.marks = Collections.unmodifiableList(marks);
        this.packing = packing;
        this.head = head;
    }

    /**
     * Main marks, or echoes, in rows that do not follow the window; those of very many marks are dealt out at once.
     *
     * @param marks in the order of their hulls
     */
    static Lane of(Optional<Heading> heading, List<Mark> marks, TimeScale reference) {
        Lane lane = new Lane(heading, marks, () -> RowPacking.rows(marks, reference), 0);
        if (marks.size() > VERY_MANY) {
            lane.rows();
        }
        return lane;
    }

    /** The same in these rows. */
    Lane in(List<Row> others) {
        return new Lane(heading, marks, () -> others, head);
    }

    /** What its marks have in common; empty for the events that belong in no lane. */
    public Optional<Heading> heading() {
        return heading;
    }

    /** All of them, in the order of their hulls. */
    public List<Mark> marks() {
        return marks;
    }

    /** From the top; none without marks. A mark keeps its row at every scale. */
    public synchronized List<Row> rows() {
        if (rows.isEmpty()) {
            rows = List.copyOf(packing.get());
        }
        return rows;
    }

    /** How high the lane must be for its name to be whole, in pixels; 0 where any height will do. */
    public double head() {
        return head;
    }

    /** Whether it has so many marks that its rows are the same in every panel. */
    boolean isFixed() {
        return marks.size() > VERY_MANY;
    }

    /** From the first beginning to the last end; empty without marks. */
    public Optional<Extent> extent() {
        return rows().stream()
                .map(row -> new Extent(row.from(0), row.reach(row.size() - 1)))
                .reduce(Extent::and);
    }

    /** What tells it from others: the key of its heading, or that of the lane without one. */
    public String key() {
        return heading.map(Heading::key).orElse(OTHER);
    }

    /** Whether its key is one of these. */
    boolean isOneOf(Set<String> keys) {
        return keys.contains(key());
    }

    /** The same with as much height for its name. */
    Lane headed(double height) {
        return new Lane(heading, marks, this::rows, height);
    }

    /** All its marks in one row. */
    Lane collapsed() {
        return marks.size() < 2 ? this : in(List.of(RowPacking.row(marks)));
    }

    /** Where the mark of an event is, if it is here. */
    Optional<Spot> spot(Mark sought, int lane) {
        return rows().stream().flatMap(row -> spot(row, sought, lane).stream()).findFirst();
    }

    private static Optional<Spot> spot(Row row, Mark sought, int lane) {
        double from = sought.hull().from();
        String id = sought.event().id();
        for (int number = row.firstFrom(from); number < row.size() && row.from(number) == from; number++) {
            Mark mark = row.marks().get(number);
            if (mark.isMain() && mark.event().id().equals(id)) {
                return Optional.of(new Spot(lane, row, number));
            }
        }
        return Optional.empty();
    }
}
