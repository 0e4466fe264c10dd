package dateline.ui.shell;

import dateline.messages.Messages;
import dateline.session.History;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** Says for some seconds what was just done; where that is hard to take back otherwise, it offers to undo it. */
final class Toast extends HBox {

    private static final double WIDEST = 520;
    private static final Duration SEEN = Duration.seconds(8);

    private final History history;
    private final Messages messages;
    private final Label words = new Label();
    private final Button button = new Button();
    private final PauseTransition pause = new PauseTransition(SEEN);

    /** Follows the history from now on. */
    Toast(History history, Messages messages, Runnable undo) {
        this.history = history;
        this.messages = messages;
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        button.setText(messages.text("command.undo"));
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setId("toast-undo");
        button.setOnAction(press -> {
            setVisible(false);
            undo.run();
        });
        pause.setOnFinished(over -> setVisible(false));
        hoverProperty().subscribe(held -> {
            if (held) {
                pause.stop();
            } else if (isVisible()) {
                pause.playFromStart();
            }
        });
        setId("toast");
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(words.textProperty());
        getChildren().setAll(words, button);
        setVisible(false);
        history.stepsProperty().subscribe(steps -> tell());
        history.redoableProperty().subscribe(redoable -> redoable.ifPresent(undone -> setVisible(false)));
    }

    /** Says what was done that leaves everything as it was. */
    void say(String done) {
        show(done, false);
    }

    private void show(String done, boolean canUndo) {
        words.setText(done);
        button.setVisible(canUndo);
        setVisible(true);
        pause.playFromStart();
    }

    private void tell() {
        String key = history.undoableProperty()
                .get()
                .map(name -> "toast." + name)
                .filter(messages::has)
                .orElse("");
        if (key.isEmpty()) {
            setVisible(false);
        } else {
            show(messages.text(key, history.added()), true);
        }
    }
}
