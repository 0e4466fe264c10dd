package dateline.ui.timeline;

import dateline.timeline.Item;
import dateline.timeline.Spot;
import dateline.timeline.Stretch;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * The nodes of the items on screen. An item that stays keeps its node, and with it the focus; when the item in focus is cut or
 * merged, the focus goes to where its first mark is.
 */
final class ItemNodes {

    private final Layer layer = new Layer();
    private final NodePool<Item, ItemNode> pool;

    /**
     * None yet.
     *
     * @param fire what a screen reader's press on one does
     * @param place puts the node where its item is now
     */
    ItemNodes(Consumer<Item> fire, BiConsumer<Item, ItemNode> place) {
        pool = new NodePool<>(layer, ItemNodes::first, item -> new ItemNode(item, fire), place).recycling();
        layer.setMouseTransparent(true);
    }

    /** The pane that they are in. */
    Layer layer() {
        return layer;
    }

    /** The node of an item; empty when it has none. */
    Optional<ItemNode> node(Item item) {
        return pool.node(item);
    }

    private static Object first(Item item) {
        return new Spot(item.lane(), item.stretch().row(), item.stretch().first());
    }

    /** Shows exactly these items, in their order. */
    void show(List<Item> items) {
        Optional<Stretch> focused = focused().map(node -> node.item().stretch());
        pool.show(items);
        focused.filter(before ->
                        focused().filter(node -> holds(node.item(), before)).isEmpty())
                .flatMap(before ->
                        items.stream().filter(item -> holds(item, before)).findFirst())
                .flatMap(pool::node)
                .ifPresent(Node::requestFocus);
    }

    private Optional<ItemNode> focused() {
        return layer.getChildren().stream()
                .filter(Node::isFocused)
                .map(ItemNode.class::cast)
                .findFirst();
    }

    private static boolean holds(Item item, Stretch before) {
        return item.stretch().holds(new Spot(item.lane(), before.row(), before.first()));
    }
}
