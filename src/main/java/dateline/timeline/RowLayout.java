package dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of one row at a scale, from left to right. It looks at what is on screen only: where a cluster begins and ends is
 * known beforehand, and the parts of a long one are cut at round times, so that neither changes while panning.
 */
final class RowLayout {

    private static final double LONG = 64;
    private static final double MOST_APART = 28;
    private static final double CELL = 32;

    private final Row row;
    private final int lane;
    private final TimeScale scale;
    private final Slot slot;
    private final List<Item> items = new ArrayList<>();

    private RowLayout(Row row, int lane, TimeScale scale, Slot slot) {
        this.row = row;
        this.lane = lane;
        this.scale = scale;
        this.slot = slot;
    }

    /** The items on screen, without titles. */
    static List<Item> of(Row row, int lane, TimeScale scale, Slot slot) {
        RowLayout layout = new RowLayout(row, lane, scale, slot);
        for (Stretch run = layout.firstRun(); layout.add(run); run = layout.run(run.end())) {
            if (run.end() == row.size()) {
                break;
            }
        }
        return layout.items;
    }

    /** The mark at a place by itself, in its row. */
    static Item alone(Spot spot, TimeScale scale, Slot inRow) {
        Stretch stretch = new Stretch(spot.row(), spot.number(), spot.number() + 1);
        Placement place = Placement.of(spot.mark(), scale, inRow).cut(scale.width());
        return new Item(spot.lane(), stretch, Item.Form.MARK, place, Optional.empty());
    }

    private Stretch run(int first) {
        return new Stretch(row, first, row.runEnd(first, scale.secondsPerPixel()));
    }

    /** The first run that reaches into the window, or the one before it. */
    private Stretch firstRun() {
        int inside = Math.max(1, row.firstFrom(scale.origin()));
        Stretch run = run(row.runFirst(inside - 1, scale.secondsPerPixel()));
        while (run.first() > 0 && place(run).box().right() > 0) {
            run = run(row.runFirst(run.first() - 1, scale.secondsPerPixel()));
        }
        return run;
    }

    private Placement place(Stretch run) {
        return run.size() == 1
                ? Placement.of(run.mark(), scale, slot)
                : Placement.of(Placement.box(run.extent(), scale, slot, Merging.leastWidth(run.size())));
    }

    /** Adds what is on screen of the run; false when it lies beyond. */
    private boolean add(Stretch run) {
        Placement place = place(run);
        Box box = place.box();
        if (box.x() >= scale.width()) {
            return false;
        }
        if (box.right() > 0) {
            if (box.width() > LONG && box.width() < run.size() * MOST_APART) {
                addCells(run, box);
            } else {
                add(run, run.size() == 1 ? Item.Form.MARK : Item.Form.CLUSTER, place);
            }
        }
        return true;
    }

    private void add(Stretch stretch, Item.Form form, Placement place) {
        items.add(new Item(lane, stretch, form, place.cut(scale.width()), Optional.empty()));
    }

    /** Cuts the run at round times, some dozens of pixels apart; a part in which nothing begins belongs to the one before. */
    private void addCells(Stretch run, Box box) {
        double length = Math.pow(2, Math.ceil(Math.log(CELL * scale.secondsPerPixel()) / Math.log(2)));
        int seen = Math.max(run.first(), row.firstFrom(scale.origin()) - 1);
        int first = cellFirst(run, seen, length);
        while (first < run.end() && cellStart(run, box, first, length) < scale.width()) {
            int end = Math.min(run.end(), row.firstFrom((Math.floor(row.from(first) / length) + 1) * length));
            double left = cellStart(run, box, first, length);
            double right = end == run.end() ? box.right() : cellStart(run, box, end, length);
            Box cell = new Box(left, box.y(), right - left, box.height());
            if (cell.right() > 0) {
                add(new Stretch(row, first, end), Item.Form.DENSITY, Placement.of(cell));
            }
            first = end;
        }
    }

    private int cellFirst(Stretch run, int number, double length) {
        return Math.max(run.first(), row.firstFrom(Math.floor(row.from(number) / length) * length));
    }

    private double cellStart(Stretch run, Box box, int first, double length) {
        return first == run.first() ? box.x() : scale.x(Math.floor(row.from(first) / length) * length);
    }
}
