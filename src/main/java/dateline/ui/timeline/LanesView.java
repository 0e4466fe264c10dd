package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Arrangement;
import dateline.timeline.Band;
import dateline.timeline.Item;
import dateline.timeline.Strip;
import dateline.timeline.TimeScale;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;

/**
 * The marks in their lanes, below one another. They are painted, as far as they are on screen; what can have the focus and be
 * read out are nodes over the painting. Where there are more items than anyone would tab through, only the selected one and the
 * one in focus have a node: the arrow keys still reach every event.
 */
final class LanesView extends Pane {

    /** So many items have nodes. */
    static final int MOST_NODES = 150;

    private final Canvas canvas = new Canvas();
    private final Swatches swatches;
    private final LanesPainter painter;
    private final ItemNodes nodes;
    private final TimelineModel model;
    private final ItemNames names;
    private Arrangement arrangement = Arrangement.EMPTY;
    private Optional<Item> opened = Optional.empty();

    /**
     * Empty lanes.
     *
     * @param fire what a press on an item does
     */
    LanesView(TimelineModel model, EventWords words, Fonts fonts, Consumer<Item> fire) {
        this.model = model;
        names = new ItemNames(model, words);
        swatches = new Swatches(() -> Optional.ofNullable(getParent()).ifPresent(parent -> parent.requestLayout()));
        painter = new LanesPainter(canvas.getGraphicsContext2D(), model, swatches, fonts);
        nodes = new ItemNodes(fire, this::place);
        getStyleClass().add("lanes");
        canvas.getStyleClass().add("lanes-canvas");
        getChildren().addAll(swatches.layer(), canvas, nodes.layer());
    }

    /** The colours of what is painted. */
    Swatches swatches() {
        return swatches;
    }

    /**
     * Shows what is arranged.
     *
     * @param top the height at the upper edge of the window, in pixels
     * @param height of the window
     */
    void show(Arrangement shown, TimeScale scale, double top, double height) {
        arrangement = shown;
        canvas.setWidth(scale.width());
        canvas.setHeight(height);
        canvas.relocate(0, top);
        painter.paint(shown, scale, top, height);
        nodes.show(withNodes());
    }

    private List<Item> withNodes() {
        int count =
                arrangement.rows().stream().mapToInt(row -> row.items().size()).sum();
        if (count <= MOST_NODES) {
            return arrangement.items();
        }
        Optional<Item> selected = arrangement.selectedItem();
        return arrangement.rows().stream()
                .map(Band::items)
                .flatMap(List::stream)
                .filter(item -> isSame(item, selected) || isSame(item, opened) || hasFocus(item))
                .toList();
    }

    private static boolean isSame(Item item, Optional<Item> other) {
        return other.filter(each -> each.stretch().equals(item.stretch())).isPresent();
    }

    private boolean hasFocus(Item item) {
        return nodes.node(item).filter(ItemNode::isFocused).isPresent();
    }

    /** The node of an item on screen, made if it has none. */
    Optional<ItemNode> nodeOf(Item item) {
        if (nodes.node(item).isEmpty()) {
            opened = Optional.of(item);
            nodes.show(withNodes());
        }
        return nodes.node(item);
    }

    private void place(Item item, ItemNode node) {
        Optional<Event> selected = arrangement
                .selected()
                .filter(item.stretch()::holds)
                .map(spot -> spot.mark().event());
        if (!node.isNamedFor(item, selected)) {
            Strip strip = arrangement.strips().get(item.lane());
            node.name(item, selected, names.of(item, strip.lane().heading(), selected));
        }
        node.show(item, selected.isPresent(), model.hits().holds(item));
    }

    @Override
    protected void layoutChildren() {
        // placed by show(), not by layout
    }
}
