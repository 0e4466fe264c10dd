package dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The items of one row at a scale: marks that would touch become a cluster, from left to right. */
final class RowLayout {

    private static final double GAP = 2;
    private static final double DIGIT = 7;
    private static final double CLUSTER = 16;

    private final int lane;
    private final TimeScale scale;
    private final double top;
    private final List<Item> items = new ArrayList<>();
    private final List<Mark> group = new ArrayList<>();
    private Placement place = Placement.of(new Box(0, 0, 0, 0));

    /** A mark and its place. */
    private record Placed(Mark mark, Placement placement) {}

    private RowLayout(int lane, TimeScale scale, double top) {
        this.lane = lane;
        this.scale = scale;
        this.top = top;
    }

    /** The items on screen, without titles. Marks off screen count too, so that clusters do not change while panning. */
    static List<Item> of(List<Mark> marks, int lane, TimeScale scale, double top) {
        RowLayout row = new RowLayout(lane, scale, top);
        marks.stream()
                .map(mark -> new Placed(mark, Placement.of(mark, scale, top)))
                .sorted(Comparator.comparingDouble(
                        placed -> placed.placement.box().x()))
                .forEach(row::add);
        row.close();
        return row.items;
    }

    private void add(Placed next) {
        Box box = next.placement.box();
        if (!group.isEmpty() && box.x() < place.box().right() + GAP) {
            group.add(next.mark);
            place = Placement.of(widened(place.box().and(box), group.size()));
        } else {
            close();
            group.add(next.mark);
            place = next.placement;
        }
    }

    /** Wide enough for the count of the cluster; it grows to the right only, where nothing stands yet. */
    private static Box widened(Box box, int count) {
        double least = CLUSTER + DIGIT * (1 + Math.floor(Math.log10(count)));
        return new Box(box.x(), box.y(), Math.max(least, box.width()), box.height());
    }

    private void close() {
        if (!group.isEmpty() && place.box().right() > 0 && place.box().x() < scale.width()) {
            items.add(new Item(lane, group, place.cut(scale.width()), Optional.empty()));
        }
        group.clear();
    }
}
