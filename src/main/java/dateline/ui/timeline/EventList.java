package dateline.ui.timeline;

import dateline.dossier.Event;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** A list of events that opens beside a node; choosing one closes it. */
final class EventList {

    private static final double WIDTH = 300;
    private static final double ROW = 44;
    private static final double ROW_OF_TITLE = 26;
    private static final int MOST_ROWS = 6;
    private static final double FRAME = 120;

    private static final Comparator<Event> IN_TIME =
            Comparator.comparing(event -> event.time().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final EventWords words;
    private final Consumer<Event> chosen;

    /** A cell with the title and the date; where none has one, with how it stands with what has not come about. */
    private final class Cell extends ListCell<Event> {

        private final Label title = new Label();
        private final Label date = new Label();
        private final VBox lines = new VBox(title, date);

        private final boolean isDated;

        Cell(boolean isDated) {
            this.isDated = isDated;
            date.managedProperty().bind(date.textProperty().isNotEmpty());
            lines.setAlignment(Pos.CENTER_LEFT);
            title.getStyleClass().add("event-title");
            date.getStyleClass().add("event-date");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Event event, boolean empty) {
            super.updateItem(event, empty);
            setGraphic(event == null ? null : lines);
            if (event != null) {
                title.setText(event.title());
                date.setText(isDated ? words.dateAndStatus(event) : words.statusToCome(event));
            }
        }
    }

    EventList(EventWords words, Consumer<Event> chosen) {
        this.words = words;
        this.chosen = chosen;
    }

    /** Opens the list beside the node, in the order of time; that none is dated it says once. */
    void open(Node beside, List<Event> events) {
        boolean isDated = events.stream().anyMatch(event -> event.time().isPresent());
        boolean isOfTitles =
                !isDated && events.stream().allMatch(event -> event.status().hasComeAbout());
        double row = isOfTitles ? ROW_OF_TITLE : ROW;
        ListView<Event> list = new ListView<>();
        list.getItems().setAll(events.stream().sorted(IN_TIME).toList());
        list.getStyleClass().add("event-list");
        list.setCellFactory(view -> new Cell(isDated));
        list.setFixedCellSize(row);
        list.setPrefSize(WIDTH, row * Math.min((int) (MOST_ROWS * ROW / row), events.size()) + 2);
        list.getSelectionModel().selectFirst();
        PlainPopOver popOver = new PlainPopOver(
                isDated ? list : new VBox(heading(), list),
                isLow(beside, list.getPrefHeight())
                        ? PopOver.ArrowLocation.BOTTOM_CENTER
                        : PopOver.ArrowLocation.TOP_CENTER);
        list.setOnMouseClicked(click -> choose(popOver, list));
        list.setOnKeyPressed(press -> type(press, popOver, list));
        popOver.open(beside);
        list.requestFocus();
    }

    private Label heading() {
        Label heading = new Label(words.text("undated.list"));
        heading.getStyleClass().add("event-list-heading");
        return heading;
    }

    /** Whether it is in the lower half of the window, with room above it for the list. */
    private static boolean isLow(Node node, double height) {
        Bounds place = node.localToScene(node.getBoundsInLocal());
        return place.getCenterY() > node.getScene().getHeight() / 2 && place.getMinY() > height + FRAME;
    }

    private void type(KeyEvent press, PopOver popOver, ListView<Event> list) {
        if (press.getCode() == KeyCode.ENTER) {
            choose(popOver, list);
        } else if (press.getCode() == KeyCode.ESCAPE) {
            popOver.hide();
        }
    }

    private void choose(PopOver popOver, ListView<Event> list) {
        popOver.hide();
        list.getSelectionModel().getSelectedItems().forEach(chosen);
    }
}
