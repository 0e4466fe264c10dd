package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.timeline.Arrangement;
import dateline.timeline.Box;
import dateline.timeline.Item;
import dateline.timeline.Mark;
import dateline.timeline.Strip;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

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
            new NodePool<>(ticks, this::identity, item -> region("hit-tick"), this::placeHit);
    private final NodePool<Item, ItemNode> items = new NodePool<>(marks, this::identity, this::node, this::place);
    private final Tooltip hint = new Tooltip();
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
        hint.setShowDelay(Duration.millis(400));
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

    /** The whole event, since a node says what its event was when it was made. */
    private Object identity(Item item) {
        Mark mark = item.mark();
        return List.of(mark.event(), item.isCluster(), mark.look(), issue(item), colour(item));
    }

    private ItemNode node(Item item) {
        ItemNode node = new ItemNode(item, colour(item), fire);
        node.setOnMouseEntered(enter -> hint.setText(hint(node.item())));
        Tooltip.install(node, hint);
        name(node, item);
        return node;
    }

    private void place(Item item, ItemNode node) {
        if (!item.marks().equals(node.item().marks())) {
            name(node, item);
        }
        node.show(item, state.isSelected(item), state.isHit(item));
    }

    private void name(ItemNode node, Item item) {
        node.setAccessibleText(
                item.isCluster() ? words.name(item) : words.name(item.mark().event(), issue(item)));
    }

    private String hint(Item item) {
        return item.isCluster() ? words.name(item) : words.hint(item.mark().event());
    }

    private Optional<Issue> issue(Item item) {
        return state.strip(item).lane().issue();
    }

    private String colour(Item item) {
        return colours.apply(issue(item));
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
