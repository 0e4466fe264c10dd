package dateline.ui.controls;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What a node says of itself when the pointer rests on it, and to a screen reader as help. A tooltip of JavaFX is a window
 * with a scene of its own, and most are never seen: it is made when the pointer comes for the first time.
 */
public final class Hint {

    /** A wider one would cover what the pointer has just opened. */
    private static final double WIDEST = 260;

    private static final double BELOW = 4;

    private final Node node;
    private Optional<String> words = Optional.empty();
    private Optional<Tooltip> tooltip = Optional.empty();
    private boolean isInsisting;

    public Hint(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> offer());
        node.focusedProperty().subscribe((before, isFocused) -> {
            if (!isFocused) {
                relent();
            }
        });
    }

    /** Gives the node a hint that stays. */
    public static void on(Node node, String words) {
        new Hint(node).say(Optional.of(words));
    }

    /** What is said from now on; nothing when empty. */
    public void say(Optional<String> words) {
        this.words = words;
        node.setAccessibleHelp(words.orElse(null));
        relent();
        if (tooltip.isPresent() || node.isHover()) {
            offer();
        }
    }

    /** Says it at once, wherever the pointer is, until something else is said or done. */
    public void insist(String words) {
        say(Optional.of(words));
        offer();
        isInsisting = true;
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        tooltip.ifPresent(made -> made.show(node, place.getMinX(), place.getMaxY() + BELOW));
    }

    private void relent() {
        tooltip.filter(made -> isInsisting).ifPresent(Tooltip::hide);
        isInsisting = false;
    }

    private void offer() {
        tooltip.filter(made -> words.isEmpty()).ifPresent(made -> Tooltip.uninstall(node, made));
        tooltip = words.map(said -> tooltip.orElseGet(this::install));
        words.ifPresent(said -> tooltip.ifPresent(made -> made.setText(said)));
    }

    private Tooltip install() {
        Tooltip made = new Tooltip();
        made.setWrapText(true);
        made.setMaxWidth(WIDEST);
        made.setAutoHide(true);
        made.setConsumeAutoHidingEvents(false);
        Tooltip.install(node, made);
        return made;
    }
}
