package dateline.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard near where it was when the control that had it vanishes: in the part of the window that the control was in, or
 * in the one that follows it.
 */
final class FocusKeeper {

    private final Scene scene;
    private final List<WindowPart> parts;
    private Optional<WindowPart> last = Optional.empty();
    private Optional<WindowPart> left = Optional.empty();

    /** Follows the focus of the scene from now on. */
    FocusKeeper(Scene scene, List<WindowPart> parts) {
        this.scene = scene;
        this.parts = parts;
        scene.addPostLayoutPulseListener(this::settle);
        scene.focusOwnerProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Node before, @Nullable Node now) {
        boolean vanished = before != null && (before.getScene() == null || !before.isVisible());
        if (vanished) {
            left = last;
        }
        if (left.isPresent()) {
            Platform.requestNextPulse(); // where the keyboard goes of itself is known then
        }
        if (now != null) {
            last = part(now);
        }
    }

    /** Leaves the keyboard where somebody has put it in a part of the window; goes on waiting while it is nowhere. */
    private void settle() {
        Node owner = scene.getFocusOwner();
        if (left.isPresent() && owner != null) {
            Optional<WindowPart> from = part(owner).isEmpty() ? left : Optional.empty();
            left = Optional.empty();
            from.ifPresent(part -> part.next().requestFocus());
        }
    }

    private Optional<WindowPart> part(@Nullable Node node) {
        return parts.stream().filter(part -> part.holds(node)).findFirst();
    }
}
