package dateline.ui.controls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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
 * nodes of things that went are gone, unless they are to serve again.
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
    private final Deque<N> spare = new ArrayDeque<>();
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

    /**
     * Lets nodes of things that went stay, unseen, until they serve things that are new: nothing is styled anew. What places a node says
     * all that it shows.
     */
    public NodePool<T, N> recycling() {
        recycling = true;
        return this;
    }

    /** Shows exactly these things, in their order. */
    public void show(List<T> things) {
        Map<Object, N> left = new LinkedHashMap<>(nodes);
        things.forEach(thing -> left.remove(identity.apply(thing)));
        leave(left.values());
        Map<Object, N> shown = new LinkedHashMap<>();
        List<Runnable> made = new ArrayList<>();
        for (T thing : things) {
            Object key = identity.apply(thing);
            N node = nodes.get(key);
            if (node == null && !spare.isEmpty()) {
                node = spare.pop();
                node.setVisible(true);
            } else if (node == null) {
                N fresh = make.apply(thing);
                made.add(() -> style(thing, fresh));
                node = fresh;
            }
            shown.put(key, node);
            place.accept(thing, node);
        }
        nodes = shown;
        forget();
        arrange(new ArrayList<>(shown.values()));
        made.forEach(Runnable::run);
    }

    /** The nodes of things that went. One that has the focus leaves it to the pane, so that keys keep working. */
    private void leave(Collection<N> left) {
        if (left.stream().anyMatch(Node::isFocused)) {
            pane.requestFocus();
        }
        if (recycling) {
            spare.addAll(left);
        } else {
            pane.getChildren().removeAll(left);
        }
    }

    /** No more stay unseen than are shown: what they show may be of a dossier that was closed. */
    private void forget() {
        while (spare.size() > nodes.size()) {
            pane.getChildren().remove(spare.removeLast());
        }
        spare.forEach(node -> node.setVisible(false));
    }

    /** Only now its size is known. */
    private void style(T thing, N node) {
        node.applyCss();
        place.accept(thing, node);
    }

    /** Puts each that is new after the one before it, and brings to the front what is out of order then, which styles nothing anew. */
    private void arrange(List<Node> wanted) {
        List<Node> children = pane.getChildren();
        Set<Node> present = new HashSet<>(children);
        for (int place = 0; place < wanted.size(); place++) {
            if (!present.contains(wanted.get(place))) {
                children.add(place == 0 ? 0 : children.indexOf(wanted.get(place - 1)) + 1, wanted.get(place));
            }
        }
        int inOrder = 0;
        for (Node child : children) {
            if (inOrder < wanted.size() && child == wanted.get(inOrder)) {
                inOrder++;
            }
        }
        wanted.subList(inOrder, wanted.size()).forEach(Node::toFront);
    }

    /** The node of the thing; empty when it is not shown. */
    public Optional<N> node(T thing) {
        return Optional.ofNullable(nodes.get(identity.apply(thing)));
    }
}
