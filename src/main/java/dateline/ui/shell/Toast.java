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

/** Says for some seconds what was just done that takes something away, and offers to undo it. */
final class Toast extends HBox {

    private static final Duration SEEN = Duration.seconds(8);

    private final History history;
    private final Messages messages;
    private final Label words = new Label();
    private final PauseTransition pause = new PauseTransition(SEEN);

    /** Follows the history from now on. */
    Toast(History history, Messages messages, Runnable undo) {
        this.history = history;
        this.messages = messages;
        Button button = new Button(messages.text("command.undo"));
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

    private void tell() {
        String key = history.undoableProperty()
                .get()
                .map(name -> "toast." + name)
                .filter(messages::has)
                .orElse("");
        setVisible(!key.isEmpty());
        if (isVisible()) {
            words.setText(messages.text(key));
            pause.playFromStart();
        }
    }
}
