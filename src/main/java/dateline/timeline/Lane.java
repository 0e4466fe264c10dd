package dateline.timeline;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The marks that belong together.
 *
 * @param heading empty for the events that belong in no lane
 * @param marks all of them, in no order
 * @param rows from the top; none without marks. A mark keeps its row at every scale
 * @param head how high the lane must be for its name to be whole, in pixels
 */
public record Lane(Optional<Heading> heading, List<Mark> marks, List<Row> rows, double head) {

    public Lane {
        marks = Collections.unmodifiableList(marks);
        rows = List.copyOf(rows);
    }

    /** Deals out main marks and echoes to rows. */
    static Lane of(Optional<Heading> heading, List<Mark> marks, TimeScale reference) {
        List<Row> mains = RowPacking.rows(marks.stream().filter(Mark::isMain).toList(), reference);
        List<Row> echoes =
                RowPacking.echoes(marks.stream().filter(mark -> !mark.isMain()).toList(), reference);
        return new Lane(
                heading, marks, Stream.concat(mains.stream(), echoes.stream()).toList(), 0);
    }

    /** From the first beginning to the last end; empty without marks. */
    public Optional<Extent> extent() {
        return rows.stream()
                .map(row -> new Extent(row.from(0), row.reach(row.size() - 1)))
                .reduce(Extent::and);
    }

    /** Whether its key is one of these. */
    boolean isOneOf(Set<String> keys) {
        return heading.map(Heading::key).filter(keys::contains).isPresent();
    }

    /** The same with as much height for its name. */
    Lane headed(double height) {
        return new Lane(heading, marks, rows, height);
    }

    /** All its marks in one row. */
    Lane collapsed() {
        return marks.size() < 2 ? this : new Lane(heading, marks, List.of(RowPacking.row(marks)), head);
    }

    /** Where the mark of an event is, if it is here. */
    Optional<Spot> spot(Mark sought, int lane) {
        return rows.stream().flatMap(row -> spot(row, sought, lane).stream()).findFirst();
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
