package dateline.ui.card;

import dateline.dossier.Event;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.controls.WindowLook;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Asks which of the other events is the same as one; those of the same title are offered first, then those nearest in time. */
final class MergeDialog {

    private static final double WIDTH = 460;
    private static final double HEIGHT = 300;

    private final Messages messages;
    private final TimeWords times;
    private final Event event;
    private final List<Event> others;
    private final TextField field = new TextField();
    private final ListView<Event> list = new ListView<>();

    MergeDialog(ReadingSession session, Messages messages, TimeWords times, Event event) {
        this.messages = messages;
        this.times = times;
        this.event = event;
        others = session.filters().shown().stream()
                .filter(other -> !other.id().equals(event.id()))
                .sorted(Comparator.comparing((Event other) -> !other.title().equalsIgnoreCase(event.title()))
                        .thenComparing(this::distance))
                .toList();
    }

    private Duration distance(Event other) {
        Optional<TimeSpan> here = event.time().filter(time -> !time.openStart());
        return other.time()
                .filter(time -> !time.openStart())
                .flatMap(there -> here.map(
                        time -> Duration.between(time.start(), there.start()).abs()))
                .orElse(Duration.ofSeconds(Long.MAX_VALUE));
    }

    /** The event that is the same; empty when the reader thinks better of it. */
    Optional<Event> ask(Window window) {
        ButtonType merge = new ButtonType(messages.text("merge.apply"), ButtonData.OK_DONE);
        Dialog<Optional<Event>> dialog = new Dialog<>();
        WindowLook.lend(window, dialog);
        dialog.setTitle(messages.text("merge.title"));
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL, merge);
        dialog.getDialogPane().getStyleClass().add("event-dialog");
        Node button = dialog.getDialogPane().lookupButton(merge);
        button.setId("merge-apply");
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        dialog.setResultConverter(chosen ->
                chosen == merge ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty());
        Window own = dialog.getDialogPane().getScene().getWindow();
        own.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> field.requestFocus());
        return dialog.showAndWait().flatMap(other -> other);
    }

    private VBox content() {
        Label question = new Label(messages.text("merge.question", event.title()));
        question.setWrapText(true);
        question.getStyleClass().add("title");
        Label what = new Label(messages.text("merge.what"));
        what.setWrapText(true);
        what.getStyleClass().add("why");
        field.setId("merge-filter");
        field.setPromptText(messages.text("merge.filter"));
        field.setAccessibleText(messages.text("merge.filter"));
        field.textProperty().subscribe(words -> fill(words.strip().toLowerCase(Locale.ROOT)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        list.setId("merge-list");
        list.setCellFactory(view -> new EventCell(this::date));
        list.setPrefSize(WIDTH, HEIGHT);
        list.setAccessibleText(question.getText());
        VBox content = new VBox(question, what, field, list);
        content.getStyleClass().add("event-form");
        return content;
    }

    private void fill(String words) {
        list.getItems()
                .setAll(others.stream()
                        .filter(other -> other.headline().names().stream()
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words)))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private String date(Event other) {
        return other.when(times).orElseGet(() -> messages.text("card.undated"));
    }
}
