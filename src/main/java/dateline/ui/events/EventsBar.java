package dateline.ui.events;

import dateline.messages.Messages;
import dateline.session.Filters;
import dateline.ui.controls.FilterField;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Over the list: the words that filter it, whether it holds what was rejected, and how many events it holds. */
final class EventsBar extends HBox {

    private final FilterField field;
    private final ToggleButton rejected = new ToggleButton();
    private final Label count = new Label();

    EventsBar(Filters filters, Messages messages, FilterField field) {
        this.field = field;
        field.setId("events-filter");
        HBox.setHgrow(field, Priority.ALWAYS);
        rejected.setId("events-rejected");
        rejected.setText(messages.text("events.rejected"));
        rejected.getStyleClass().add("view-button");
        rejected.setMinWidth(USE_PREF_SIZE);
        rejected.managedProperty().bind(rejected.visibleProperty());
        rejected.setOnAction(press -> filters.showRejected(rejected.isSelected()));
        filters.rejectedShownProperty().subscribe(rejected::setSelected);
        count.setId("events-count");
        count.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("events-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(field, rejected, count);
    }

    /** Where the words are typed. */
    FilterField field() {
        return field;
    }

    /** Says how many events there are, and lets rejected ones be asked for where there are some. */
    void tell(String number, boolean anyRejected) {
        count.setText(number);
        rejected.setVisible(anyRejected);
    }
}
