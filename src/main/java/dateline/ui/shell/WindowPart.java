package dateline.ui.shell;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of the window.
 *
 * @param next takes the keyboard when what had it in the part vanishes
 */
record WindowPart(Node part, Node next) {

    /** Whether the node is in it. */
    boolean holds(@Nullable Node node) {
        return node != null && (node.equals(part) || holds(node.getParent()));
    }
}
