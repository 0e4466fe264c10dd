package dateline.ui.card;

import dateline.dossier.Event;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An event and, under it, its date. */
final class EventCell extends ListCell<Event> {

    private final Function<Event, String> dates;
    private final Label name = new Label();
    private final Label date = new Label();
    private final VBox lines = new VBox(name, date);

    EventCell(Function<Event, String> dates) {
        this.dates = dates;
        date.getStyleClass().add("why");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        setGraphic(empty || event == null ? null : lines);
        if (event != null && !empty) {
            name.setText(event.title());
            date.setText(dates.apply(event));
        }
    }
}
