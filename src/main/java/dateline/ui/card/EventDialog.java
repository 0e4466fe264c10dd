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
        ButtonType apply = new ButtonType(messages.text("edit.apply"), ButtonData.OK_DONE);
        Dialog<Optional<Revision>> dialog = new Dialog<>();
        WindowLook.lend(window, dialog);
        dialog.setTitle(messages.text("edit.title"));
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL, apply);
        dialog.getDialogPane().getStyleClass().add("event-dialog");
        Node button = dialog.getDialogPane().lookupButton(apply);
        button.setId("edit-apply");
        button.disableProperty().bind(form.revisionProperty().map(Optional::isEmpty));
        dialog.setResultConverter(chosen -> chosen == apply ? form.revision() : Optional.empty());
        dialog.setOnShown(shown -> form.begin());
        return dialog.showAndWait().flatMap(revision -> revision);
    }
}
