package planted;

import javafx.application.Platform;
import javafx.stage.Stage;

/** Allowed: the composition root may know the window, its thread and every room. */
public record App(Stage stage, planted.ui.shell.Allowed shell) {
    public App {
        Platform.runLater(stage::show);
    }
}
