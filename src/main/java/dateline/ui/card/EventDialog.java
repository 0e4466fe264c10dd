package dateline.ui.card;

import dateline.dossier.Event;
import dateline.dossier.Revision;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import dateline.ui.controls.WindowLook;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Asks what is to be said of an event. */
final class EventDialog {

    private final Messages messages;
    private final EventForm form;

    EventDialog(ReadingSession session, Messages messages, TimeWords times, Event event) {
        this.messages = messages;
        form = new EventForm(session, messages, times, event);
    }

    /** What the reader says; empty when they think better of it. */
    Optional<Revision> ask(Window window) {
        return ask(window, messages.text("edit.title"), messages.text("edit.apply"));
    }

    /** What the reader says of an event that there is not yet; empty when they think better of it. */
    Optional<Revision> askForNew(Window window) {
        return ask(window, messages.text("add.title"), messages.text("add.apply"));
    }

    private Optional<Revision> ask(Window window, String title, String answer) {
        ButtonType apply = new ButtonType(answer, ButtonData.OK_DONE);
        Dialog<Optional<Revision>> dialog = new Dialog<>();
        WindowLook.lend(window, dialog);
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL, apply);
        dialog.getDialogPane().getStyleClass().add("event-dialog");
        Node button = dialog.getDialogPane().lookupButton(apply);
        button.setId("edit-apply");
        button.disableProperty().bind(form.revisionProperty().map(Optional::isEmpty));
        dialog.setResultConverter(chosen -> chosen == apply ? form.revision() : Optional.empty());
        Window own = dialog.getDialogPane().getScene().getWindow();
        own.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> form.begin()); // a dialog that waits says so too early
        return dialog.showAndWait().flatMap(revision -> revision);
    }
}
