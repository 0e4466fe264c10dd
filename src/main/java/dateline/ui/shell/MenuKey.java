package dateline.ui.shell;

import dateline.ui.controls.FocusedRow;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Asks by Shift+F10 for the menu of what has the keyboard, in a list of its row in focus, also on systems that leave this to the program. */
final class MenuKey {

    private static final KeyCombination KEY = new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);

    MenuKey(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Node owner = scene.getFocusOwner();
            if (KEY.match(key) && owner != null) {
                key.consume();
                Node asked = FocusedRow.of(owner).orElse(owner);
                Bounds place = asked.localToScreen(asked.getLayoutBounds());
                asked.fireEvent(new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        asked.getLayoutBounds().getCenterX(),
                        asked.getLayoutBounds().getCenterY(),
                        place.getCenterX(),
                        place.getCenterY(),
                        true,
                        null));
            }
        });
    }
}
