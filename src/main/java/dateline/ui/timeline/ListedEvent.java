package dateline.ui.timeline;

import dateline.dossier.Event;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** An event in a list: its whole title, on as many lines as that takes, and below it when it was or how it stands with it. */
final class ListedEvent extends ListCell<Event> {

    static final double WIDTH = 380;

    private static final double SIDES = 36;
    private static final double FONT_SIZE = 13;

    private final Label title = new Label();
    private final Label date = new Label();
    private final VBox lines = new VBox(title, date);
    private final double around;
    private final Function<Event, String> dates;

    ListedEvent(double around, Function<Event, String> dates) {
        this.around = around;
        this.dates = dates;
        date.managedProperty().bind(date.textProperty().isNotEmpty());
        lines.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("event-title");
        title.setWrapText(true);
        title.setPrefWidth(WIDTH - SIDES);
        title.setMinHeight(USE_PREF_SIZE);
        date.getStyleClass().add("event-date");
        setPrefWidth(0);
    }

    /** How high its row is, which takes so much besides the title. */
    static double height(Event event, double around) {
        Text title = new Text(event.title());
        title.setFont(Font.font("Inter", FONT_SIZE));
        title.setWrappingWidth(WIDTH - SIDES);
        return Math.ceil(title.getLayoutBounds().getHeight()) + around;
    }

    @Override
    protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        setGraphic(event == null ? null : lines);
        title.setText(event == null ? "" : event.title());
        date.setText(event == null ? "" : dates.apply(event));
    }

    @Override
    protected double computePrefHeight(double width) {
        return getItem() == null ? super.computePrefHeight(width) : height(getItem(), around);
    }
}
