package dateline.ui.shell;

import dateline.messages.Messages;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Undoing in a field takes back what was typed there; where there is nothing of that, it is the step of the window that is undone. */
final class FieldUndo {

    private final Scene scene;
    private final Commands commands;
    private final Messages messages;

    /** Follows the keys of the scene from now on. */
    FieldUndo(Scene scene, Commands commands, Messages messages) {
        this.scene = scene;
        this.commands = commands;
        this.messages = messages;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (is("key.undo", key) && lacks(TextInputControl::isUndoable)) {
            commands.undo();
            key.consume();
        } else if ((is("key.redo", key) || is("key.redo-too", key)) && lacks(TextInputControl::isRedoable)) {
            commands.redo();
            key.consume();
        }
    }

    private boolean is(String name, KeyEvent key) {
        return KeyCombination.valueOf(messages.text(name)).match(key);
    }

    /** Whether the keyboard is in a field that has nothing of the kind. */
    private boolean lacks(Predicate<TextInputControl> step) {
        return scene.getFocusOwner() instanceof TextInputControl field && !step.test(field);
    }
}
