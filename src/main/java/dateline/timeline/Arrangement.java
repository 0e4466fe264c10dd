package dateline.timeline;

import dateline.dossier.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Where everything of a chart stands at a scale. No two items overlap, titles included.
 *
 * @param strips one per lane, from the top
 * @param items those on screen, lane by lane and row by row, from left to right
 * @param height of all lanes, in pixels
 */
public record Arrangement(List<Strip> strips, List<Item> items, double height) {

    public Arrangement {
        strips = List.copyOf(strips);
        items = List.copyOf(items);
    }

    /**
     * Arranges the chart.
     *
     * @param selected the event whose title comes first, and is written bold
     * @param widthOf the width of a title in pixels
     */
    public static Arrangement of(
            Chart chart, TimeScale scale, Optional<Event> selected, ToDoubleFunction<String> widthOf) {
        List<Strip> strips = Strip.of(chart.lanes());
        List<Item> items = new ArrayList<>();
        for (int number = 0; number < strips.size(); number++) {
            double top = strips.get(number).y() + Strip.PADDING;
            for (List<Mark> row : chart.lanes().get(number).rows()) {
                List<Item> placed = RowLayout.of(row, number, scale, top);
                items.addAll(Titles.placed(placed, scale.width(), selected, widthOf));
                top += Placement.ROW;
            }
        }
        return new Arrangement(
                strips, items, strips.isEmpty() ? 0 : strips.getLast().bottom());
    }

    /** What stands at the point; empty for nothing. */
    public Optional<Item> at(double x, double y) {
        return items.stream().filter(item -> item.box().contains(x, y)).findFirst();
    }

    /** Where the main mark of the event stands; empty when it is not on screen. */
    public Optional<Item> item(Event event) {
        return items.stream()
                .filter(item -> item.mark().main() && item.holds(event))
                .findFirst();
    }
}
