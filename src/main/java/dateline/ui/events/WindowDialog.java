package dateline.ui.events;

import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.session.TimeWindow;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.controls.WindowLook;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for a time to look at; an empty field is all of time. */
final class WindowDialog {

    private static final double WIDTH = 380;

    private final ReadingSession session;
    private final Messages messages;
    private final TimeWords times;

    WindowDialog(ReadingSession session, Messages messages, TimeWords times) {
        this.session = session;
        this.messages = messages;
        this.times = times;
    }

    /** Opens it over the window. */
    void open(Window window) {
        Optional<TimeSpan> now = session.window().stretch().map(TimeWindow.Stretch::time);
        TextInputDialog dialog = new TextInputDialog(now.map(TimeSpan::edtf).orElse(""));
        WindowLook.lend(window, dialog);
        dialog.setTitle(messages.text("window.title"));
        dialog.setGraphic(null);
        dialog.setHeaderText(null);
        dialog.getDialogPane().getStyleClass().add("event-dialog");
        dialog.getDialogPane()
                .setContent(content(dialog.getEditor(), dialog.getDialogPane().lookupButton(ButtonType.OK)));
        dialog.showAndWait().ifPresent(this::mark);
    }

    private VBox content(TextField field, Node apply) {
        Label question = new Label(messages.text("window.question"));
        question.getStyleClass().add("title");
        Label reading = new Label();
        reading.getStyleClass().add("why");
        reading.setWrapText(true);
        field.setId("window-time");
        field.setPromptText(messages.text("window.prompt"));
        field.setAccessibleText(question.getText());
        field.textProperty().subscribe(words -> {
            Optional<TimeSpan> time = time(words);
            boolean problem = time.isEmpty() && !words.isBlank();
            reading.setText(
                    problem
                            ? messages.text("window.no-time")
                            : times.wordsWithOther(
                                    time.map(times::words).orElseGet(() -> messages.text("window.all")),
                                    session.chronology().otherDay(words)));
            apply.setDisable(problem);
        });
        VBox content = new VBox(question, field, reading);
        content.getStyleClass().add("event-form");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private Optional<TimeSpan> time(String words) {
        return session.chronology().time(words);
    }

    private void mark(String words) {
        time(words).ifPresentOrElse(session.window()::mark, session.window()::clear);
    }
}
