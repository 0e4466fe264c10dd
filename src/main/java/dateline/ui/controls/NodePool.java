package dateline.ui.controls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private boolean recycling;

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

    /** Lets nodes of things that went serve things that are new, where {@code place} says all that a node shows. */
    public NodePool<T, N> recycling() {
        recycling = true;
        return this;
    }

    /** Shows exactly these things, in their order. */
    public void show(List<T> things) {
        Map<Object, N> left = new LinkedHashMap<>(nodes);
        things.forEach(thing -> left.remove(identity.apply(thing)));
        Deque<N> spare = new ArrayDeque<>(recycling ? left.values() : List.of());
        Map<Object, N> shown = new LinkedHashMap<>();
        Map<T, N> made = new LinkedHashMap<>();
        Set<Node> moved = new HashSet<>();
        for (T thing : things) {
            Object key = identity.apply(thing);
            N node = nodes.get(key);
            if (node == null && !spare.isEmpty()) {
                node = spare.pop();
                moved.add(node);
            } else if (node == null) {
                node = make.apply(thing);
                made.put(thing, node);
            }
            shown.put(key, node);
            place.accept(thing, node);
        }
        nodes = shown;
        keepFocus(shown);
        arrange(new ArrayList<>(shown.values()), moved);
        made.forEach((thing, node) -> {
            node.applyCss(); // only now its size is known
            place.accept(thing, node);
        });
    }

    /** Changes as few children as can be, since each that is put in is styled anew. */
    private void arrange(List<Node> wanted, Set<Node> moved) {
        List<Node> children = pane.getChildren();
        if (!children.equals(wanted)) {
            Set<Node> staying = new HashSet<>(wanted);
            staying.removeAll(moved);
            children.removeIf(child -> !staying.contains(child));
            if (isInOrder(children, wanted)) {
                for (int place = 0; place < wanted.size(); place++) {
                    if (place == children.size() || children.get(place) != wanted.get(place)) {
                        children.add(place, wanted.get(place));
                    }
                }
            } else {
                pane.getChildren().setAll(wanted);
            }
        }
    }

    private static boolean isInOrder(List<Node> some, List<Node> all) {
        int next = 0;
        for (Node node : all) {
            if (next < some.size() && some.get(next) == node) {
                next++;
            }
        }
        return next == some.size();
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
