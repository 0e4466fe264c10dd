package dateline.ui.controls;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Children that join their parent when they are first visible, and stay. JavaFX makes skins for hidden nodes, styles them and lays
 * them out like all others, and of those a window begins with more than half are hidden.
 */
public final class OnceSeen {

    private OnceSeen() {}

    /** Adds them to the parent behind what it has, in this order; one that is hidden takes its place among them once it is visible. */
    public static void add(Pane parent, Node... nodes) {
        List<Node> order = List.of(nodes);
        order.forEach(node -> node.visibleProperty().subscribe(isVisible -> {
            if (isVisible) {
                join(parent.getChildren(), node, order);
            }
        }));
    }

    private static void join(ObservableList<Node> children, Node node, List<Node> order) {
        if (!children.contains(node)) {
            int place = order.stream()
                    .skip(order.indexOf(node))
                    .mapToInt(children::indexOf)
                    .filter(at -> at >= 0)
                    .findFirst()
                    .orElse(children.size());
            children.add(place, node);
        }
    }
}
