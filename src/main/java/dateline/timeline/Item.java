package dateline.timeline;

import dateline.dossier.Event;
import java.util.List;
import java.util.Optional;

/**
 * What stands at one place of a row: a mark, or a cluster of marks that are too close to be told apart.
 *
 * @param lane the number of its lane
 * @param marks at least one, in the order of time
 * @param title empty where there is no room for one
 */
public record Item(int lane, List<Mark> marks, Placement placement, Optional<Title> title) {

    public Item {
        marks = List.copyOf(marks);
    }

    Item titled(Title newTitle) {
        return new Item(lane, marks, placement, Optional.of(newTitle));
    }

    /** The only mark, or the first of a cluster. */
    public Mark mark() {
        return marks.getFirst();
    }

    /** Whether it stands for more than one mark. */
    public boolean isCluster() {
        return marks.size() > 1;
    }

    /** Whether the event is here. */
    public boolean holds(Event event) {
        return marks.stream().anyMatch(mark -> mark.event().equals(event));
    }

    /** All that is drawn, with the title. */
    public Box box() {
        return title.map(each -> each.box().and(placement.box())).orElse(placement.box());
    }
}
