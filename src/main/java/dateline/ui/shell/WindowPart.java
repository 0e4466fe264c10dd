package dateline.ui.shell;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A part of the window.
 *
 * @param next takes the keyboard when what had it in the part vanishes
 */
record WindowPart(Node part, Node next) {

    /** Gives it the keyboard; whether it can take that. */
    boolean takeKeyboard() {
        if (isSeen(part)) {
            part.requestFocus();
        }
        return holds(part.getScene().getFocusOwner());
    }

    private static boolean isSeen(@Nullable Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    /** Whether the node is in it. */
    boolean holds(@Nullable Node node) {
        return node != null && (node.equals(part) || holds(node.getParent()));
    }
}
