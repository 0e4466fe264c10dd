package dateline.ui.controls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The children of a pane, one for each thing that is on screen. A thing that stays keeps its node, and with it the focus; the
 * nodes of things that went are gone.
 *
 * @param <T> the things
 * @param <N> their nodes
 */
public final class NodePool<T, N extends Node> {

    private final Pane pane;
    private final Function<T, Object> identity;
    private final Function<T, N> make;
    private final BiConsumer<T, N> place;
    private Map<Object, N> nodes = Map.of();

    /**
     * A pool that owns the children of the pane.
     *
     * @param identity equal for things that can share a node
     * @param make makes a node for a thing that is new
     * @param place puts the node where its thing is now
     */
    public NodePool(Pane pane, Function<T, Object> identity, Function<T, N> make, BiConsumer<T, N> place) {
        this.pane = pane;
        this.identity = identity;
        this.make = make;
        this.place = place;
    }

    /** Shows exactly these things, in their order. */
    public void show(List<T> things) {
        Map<Object, N> shown = new LinkedHashMap<>();
        for (T thing : things) {
            Object key = identity.apply(thing);
            N before = nodes.get(key);
            N node = before == null ? make.apply(thing) : before;
            shown.put(key, node);
            place.accept(thing, node);
        }
        nodes = shown;
        List<Node> wanted = new ArrayList<>(shown.values());
        if (!pane.getChildren().equals(wanted)) {
            keepFocus(shown);
            pane.getChildren().setAll(wanted);
        }
    }

    /** The node of the thing; empty when it is not shown. */
    public Optional<N> node(T thing) {
        return Optional.ofNullable(nodes.get(identity.apply(thing)));
    }

    /** A node that goes leaves its focus to the pane, so that keys keep working. */
    private void keepFocus(Map<Object, N> shown) {
        boolean lost = pane.getChildren().stream().anyMatch(node -> node.isFocused() && !shown.containsValue(node));
        if (lost) {
            pane.requestFocus();
        }
    }
}
