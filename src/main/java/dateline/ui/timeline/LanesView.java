package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.timeline.Arrangement;
import dateline.timeline.Box;
import dateline.timeline.Item;
import dateline.timeline.Strip;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The marks in their lanes, below one another. Only what is on screen has nodes. */
final class LanesView extends Pane {

    private static final double HIT_WIDTH = 5;
    private static final double HIT_HEIGHT = 8;

    private final Layer rules = new Layer();
    private final Layer ticks = new Layer();
    private final Layer marks = new Layer();
    private final NodePool<Strip, Region> strips =
            new NodePool<>(rules, strip -> strip.lane().issue(), strip -> region("lane"), this::place);
    private final NodePool<Item, Region> hits =
            new NodePool<>(ticks, LanesView::identity, item -> region("hit-tick"), this::placeHit);
    private final NodePool<Item, ItemNode> items = new NodePool<>(marks, LanesView::identity, this::node, this::place);
    private final EventWords words;
    private final Function<Optional<Issue>, String> colours;
    private final Consumer<Item> fire;
    private State state = new State(new Arrangement(List.of(), List.of(), 0), Optional.empty(), Set.of());

    /**
     * What is shown.
     *
     * @param selected the selected event
     * @param hits ids of the events told where something sought is written
     */
    record State(Arrangement arrangement, Optional<Event> selected, Set<String> hits) {

        boolean isSelected(Item item) {
            return selected.map(item::holds).orElse(false);
        }

        boolean isHit(Item item) {
            return item.marks().stream()
                    .anyMatch(mark -> hits.contains(mark.event().id()));
        }

        Strip strip(Item item) {
            return arrangement.strips().get(item.lane());
        }
    }

    /**
     * Empty lanes.
     *
     * @param colours the style class that colours the lane of an issue
     * @param fire what a press on an item does
     */
    LanesView(EventWords words, Function<Optional<Issue>, String> colours, Consumer<Item> fire) {
        this.words = words;
        this.colours = colours;
        this.fire = fire;
        getChildren().addAll(rules, ticks, marks);
    }

    /** Shows the state; of its items those between two heights. */
    void show(State shown, double top, double bottom) {
        state = shown;
        List<Item> seen = shown.arrangement.items().stream()
                .filter(item -> item.box().bottom() > top && item.box().y() < bottom)
                .toList();
        strips.show(shown.arrangement.strips());
        hits.show(seen.stream().filter(shown::isHit).toList());
        items.show(seen);
    }

    /** The node of an item on screen. */
    Optional<ItemNode> nodeOf(Item item) {
        return items.node(item);
    }

    private static Object identity(Item item) {
        return List.of(item.mark().event().id(), item.isCluster(), item.mark().look(), item.lane());
    }

    private ItemNode node(Item item) {
        Optional<Issue> issue = state.strip(item).lane().issue();
        ItemNode node = new ItemNode(item, colours.apply(issue), () -> fire.accept(item));
        Event event = item.mark().event();
        node.setAccessibleText(item.isCluster() ? words.name(item) : words.name(event, issue));
        node.hint(() -> item.isCluster() ? words.name(item) : words.hint(event));
        return node;
    }

    private void place(Item item, ItemNode node) {
        node.show(item, state.isSelected(item), state.isHit(item));
    }

    private void placeHit(Item item, Region tick) {
        Box body = item.placement().body();
        double x = Math.clamp(body.middle(), 0, Math.max(0, getWidth())) - HIT_WIDTH / 2;
        tick.resizeRelocate(x, state.strip(item).bottom() - HIT_HEIGHT, HIT_WIDTH, HIT_HEIGHT);
    }

    private void place(Strip strip, Region rule) {
        rule.resizeRelocate(0, strip.y(), getWidth(), strip.height());
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    @Override
    protected void layoutChildren() {
        // placed by show(), not by layout
    }
}
