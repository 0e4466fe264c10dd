package dateline.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard near where it was when the control that had it vanishes: in the part of the window that the control was in, or
 * in the one that follows it.
 */
final class FocusKeeper {

    /**
     * A part of the window.
     *
     * @param next takes the keyboard
     */
    record Part(Node part, Node next) {}

    private final List<Part> parts;
    private Optional<Part> last = Optional.empty();

    /** Follows the focus of the scene from now on. */
    FocusKeeper(Scene scene, List<Part> parts) {
        this.parts = parts;
        scene.focusOwnerProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Node before, @Nullable Node now) {
        boolean vanished = before != null && (before.getScene() == null || !before.isVisible());
        Optional<Part> left = last;
        last = now == null ? last : part(now);
        if (vanished) {
            left.filter(part -> !last.equals(left)).ifPresent(part -> part.next().requestFocus());
        }
    }

    private Optional<Part> part(Node node) {
        return parts.stream().filter(part -> holds(part.part(), node)).findFirst();
    }

    private static boolean holds(Node part, @Nullable Node node) {
        return node != null && (node.equals(part) || holds(part, node.getParent()));
    }
}
