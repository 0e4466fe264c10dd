package dateline.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Tells the style sheets, at the root, whether the keyboard was used last and not the pointer, for more than to hold a modifier. JavaFX itself knows that only of where
 * the tabulator has led, not of what a key command gave the keyboard to.
 */
final class KeyboardUse {

    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

    private final Scene scene;

    /** Follows the scene from now on. */
    KeyboardUse(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (leads(key.getCode())) {
                tell(true);
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> tell(false));
    }

    /** What only closes something, or waits for the pointer, leads nowhere. */
    private static boolean leads(KeyCode key) {
        return key != KeyCode.ESCAPE && !key.isModifierKey();
    }

    private void tell(boolean isKeyed) {
        scene.getRoot().pseudoClassStateChanged(KEYED, isKeyed);
    }
}
