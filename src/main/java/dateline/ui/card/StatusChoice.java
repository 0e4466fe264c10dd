package dateline.ui.card;

import dateline.dossier.Status;
import dateline.messages.Messages;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/** How an event stands, to be chosen. */
final class StatusChoice extends ChoiceBox<Status> {

    StatusChoice(Status now, Messages messages) {
        getItems().setAll(Status.values());
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Status status) {
                return messages.text("status." + status);
            }

            @Override
            public Status fromString(String words) {
                throw new UnsupportedOperationException();
            }
        });
        setValue(now);
    }
}
