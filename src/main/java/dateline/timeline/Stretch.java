package dateline.timeline;

import dateline.dossier.Event;
import java.util.List;

/**
 * Some marks of a row that follow one another.
 *
 * @param first the number of the first in the row
 * @param end the number after the last
 */
public record Stretch(Row row, int first, int end) {

    public int size() {
        return end - first;
    }

    /** In the order of time. */
    public List<Mark> marks() {
        return row.marks(first, end);
    }

    /** The first. */
    public Mark mark() {
        return row.marks().get(first);
    }

    /** Whether the event is here, which takes a look at all that begin when it begins. */
    public boolean holds(Event event) {
        return marks().stream().anyMatch(mark -> mark.event().id().equals(event.id()));
    }

    /** Whether the mark at the place is here. */
    public boolean holds(Spot spot) {
        return row == spot.row() && first <= spot.number() && spot.number() < end;
    }

    /** From the first beginning to the last end. */
    public Extent extent() {
        return new Extent(row.from(first), row.reach(end - 1));
    }
}
