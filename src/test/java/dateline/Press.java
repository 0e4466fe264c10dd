package dateline;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Makes what a button of the mouse does at a place; the headless platform gives drags no buttons. */
final class Press {

    private Press() {}

    static MouseEvent of(EventType<MouseEvent> type, MouseButton button, double x, double y) {
        boolean isPrimary = button == MouseButton.PRIMARY;
        return new MouseEvent(
                type, x, y, x, y, button, 1, false, false, false, false, isPrimary, false, false, false, false, false,
                null);
    }
}
