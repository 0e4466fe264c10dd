package dateline.ui.timeline;

import dateline.dossier.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** A list of events that opens beside a node, in whole titles; choosing one closes it. */
final class EventList {

    private static final double WIDTH = 380;

    /** What a row takes beside its title: the padding, the scroll bar, and below it the date, or nothing. */
    private static final double SIDES = 36;

    private static final double WITH_DATE = 28;
    private static final double WITHOUT_DATE = 10;

    private static final double MOST_HEIGHT = 264;
    private static final int MOST_ROWS = 11;
    private static final double FRAME = 120;
    private static final double FONT_SIZE = 13;

    private static final Comparator<Event> IN_TIME =
            Comparator.comparing(event -> event.time().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final EventWords words;
    private final Consumer<Event> chosen;
    private Optional<PlainPopOver> opened = Optional.empty();

    /** A cell with the title and the date; where none has one, with how it stands with what has not come about. */
    private final class Cell extends ListCell<Event> {

        private final Label title = new Label();
        private final Label date = new Label();
        private final VBox lines = new VBox(title, date);

        private final boolean isDated;
        private final double around;

        Cell(boolean isDated, double around) {
            this.isDated = isDated;
            this.around = around;
            date.managedProperty().bind(date.textProperty().isNotEmpty());
            lines.setAlignment(Pos.CENTER_LEFT);
            title.getStyleClass().add("event-title");
            title.setWrapText(true);
            title.setPrefWidth(WIDTH - SIDES);
            title.setMinHeight(USE_PREF_SIZE);
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

        @Override
        protected double computePrefHeight(double width) {
            return getItem() == null ? super.computePrefHeight(width) : height(getItem(), around);
        }
    }

    EventList(EventWords words, Consumer<Event> chosen) {
        this.words = words;
        this.chosen = chosen;
    }

    /** Opens the list beside the node, or closes it where it is open there. */
    void toggle(Node beside, List<Event> events) {
        boolean closes =
                opened.map(PopOver::getOwnerNode).filter(beside::equals).isPresent();
        opened.ifPresent(PopOver::hide);
        if (!closes) {
            open(beside, events);
        }
    }

    /** In the order of time; that none is dated it says once. */
    private void open(Node beside, List<Event> events) {
        boolean isDated = events.stream().anyMatch(event -> event.time().isPresent());
        boolean isOfTitles =
                !isDated && events.stream().allMatch(event -> event.status().hasComeAbout());
        double around = isOfTitles ? WITHOUT_DATE : WITH_DATE;
        ListView<Event> list = new ListView<>();
        list.getItems().setAll(events.stream().sorted(IN_TIME).toList());
        list.getStyleClass().add("event-list");
        list.setCellFactory(view -> new Cell(isDated, around));
        double whole = events.stream()
                .limit(MOST_ROWS)
                .mapToDouble(event -> height(event, around))
                .sum();
        list.setPrefSize(WIDTH, Math.min(MOST_HEIGHT, whole) + 2);
        list.getSelectionModel().selectFirst();
        PlainPopOver popOver = new PlainPopOver(
                isDated ? list : new VBox(heading(), list),
                isLow(beside, list.getPrefHeight())
                        ? PopOver.ArrowLocation.BOTTOM_CENTER
                        : PopOver.ArrowLocation.TOP_CENTER);
        list.setOnMouseClicked(click -> choose(popOver, list));
        list.setOnKeyPressed(press -> type(press, popOver, list));
        popOver.setOnHidden(hidden -> opened = Optional.empty());
        opened = Optional.of(popOver);
        popOver.open(beside);
        list.requestFocus();
    }

    /** How high the row of an event is, whose title takes as many lines as it needs. */
    private static double height(Event event, double around) {
        Text title = new Text(event.title());
        title.setFont(Font.font("Inter", FONT_SIZE));
        title.setWrappingWidth(WIDTH - SIDES);
        return Math.ceil(title.getLayoutBounds().getHeight()) + around;
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
