package dateline.timeline;

import dateline.dossier.Event;
import java.util.List;
import java.util.Optional;

/**
 * What stands at one place of a row: a mark, or a cluster of marks that are too close to be told apart.
 *
 * @param lane the number of its lane
 * @param stretch its marks
 * @param title empty where there is no room for one
 */
public record Item(int lane, Stretch stretch, Form form, Placement placement, Optional<MarkTitle> title) {

    /** How it is drawn. */
    public enum Form {
        /** A mark alone. */
        MARK,
        /** Marks that touch, with their count. */
        CLUSTER,
        /** A part of a long row of marks that touch, as high as they are many. */
        DENSITY
    }

    /** The same with another title. */
    public Item titled(MarkTitle newTitle) {
        return new Item(lane, stretch, form, placement, Optional.of(newTitle));
    }

    /** Its marks in the order of time, at least one. */
    public List<Mark> marks() {
        return stretch.marks();
    }

    /** The first of its marks. */
    public Mark mark() {
        return stretch.mark();
    }

    /** Whether it stands for more than one mark. */
    public boolean isCluster() {
        return stretch.size() > 1;
    }

    /** Whether the event is here. */
    public boolean holds(Event event) {
        return stretch.holds(event);
    }

    /** All that is drawn, with the title. */
    public Box box() {
        return title.map(each -> each.box().and(placement.box())).orElse(placement.box());
    }
}
