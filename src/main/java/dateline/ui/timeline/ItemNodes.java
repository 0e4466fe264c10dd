package dateline.ui.timeline;

import dateline.timeline.Item;
import dateline.timeline.Spot;
import dateline.timeline.Stretch;
import dateline.ui.controls.Layer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * The nodes of the items on screen. An item that stays keeps its node, and with it the focus; nodes of items that went serve
 * others, since to make and style a node takes longer than to move one. When the item in focus is cut or merged, the focus goes
 * to where its first mark is.
 */
final class ItemNodes {

    private final Layer layer = new Layer();
    private final Consumer<Item> fire;
    private final BiConsumer<Item, ItemNode> place;
    private Map<Spot, ItemNode> nodes = Map.of();

    /**
     * None yet.
     *
     * @param fire what a screen reader's press on one does
     * @param place puts the node where its item is now
     */
    ItemNodes(Consumer<Item> fire, BiConsumer<Item, ItemNode> place) {
        this.fire = fire;
        this.place = place;
        layer.setMouseTransparent(true);
    }

    /** The pane that they are in. */
    Layer layer() {
        return layer;
    }

    /** The node of an item; empty when it has none. */
    Optional<ItemNode> node(Item item) {
        return Optional.ofNullable(nodes.get(first(item)));
    }

    private static Spot first(Item item) {
        return new Spot(item.lane(), item.stretch().row(), item.stretch().first());
    }

    /** Shows exactly these items, in their order. */
    void show(List<Item> items) {
        Optional<Stretch> focused = nodes.values().stream()
                .filter(Node::isFocused)
                .map(node -> node.item().stretch())
                .findFirst();
        Map<Spot, ItemNode> left = new HashMap<>(nodes);
        Map<Spot, ItemNode> shown = new HashMap<>();
        items.forEach(
                item -> Optional.ofNullable(left.remove(first(item))).ifPresent(node -> shown.put(first(item), node)));
        Deque<ItemNode> spare = new ArrayDeque<>(left.values());
        List<Node> wanted = new ArrayList<>();
        for (Item item : items) {
            ItemNode node = shown.computeIfAbsent(
                    first(item), none -> spare.isEmpty() ? new ItemNode(item, fire) : spare.pop());
            place.accept(item, node);
            wanted.add(node);
        }
        nodes = shown;
        focused.ifPresent(this::keepFocus);
        if (!layer.getChildren().equals(wanted)) {
            layer.getChildren().setAll(wanted);
        }
    }

    /** A node that goes leaves its focus to the one that holds its mark, or else to the pane, so that keys keep working. */
    private void keepFocus(Stretch before) {
        Spot mark = new Spot(0, before.row(), before.first());
        Optional<ItemNode> now = nodes.values().stream()
                .filter(node -> node.item().stretch().holds(mark))
                .findFirst();
        now.ifPresentOrElse(
                node -> {
                    if (!node.isFocused()) {
                        layer.getChildren().add(node);
                        node.requestFocus();
                    }
                },
                layer::requestFocus);
    }
}
