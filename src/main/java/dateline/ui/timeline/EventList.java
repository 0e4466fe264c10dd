package dateline.ui.timeline;

import dateline.dossier.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** A list of events that opens beside a node, in whole titles; choosing one closes it. */
final class EventList {

    /** What a row takes besides its title. */
    private static final double WITH_DATE = 28;

    private static final double WITHOUT_DATE = 10;

    private static final double MOST_HEIGHT = 264;
    private static final int MOST_ROWS = 11;
    private static final double FRAME = 120;

    private static final Comparator<Event> IN_TIME =
            Comparator.comparing(event -> event.time().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final EventWords words;
    private final Consumer<Event> chosen;
    private Optional<PlainPopOver> opened = Optional.empty();

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
        list.setCellFactory(view -> new ListedEvent(around, isDated ? words::dateAndStatus : words::statusToCome));
        double whole = events.stream()
                .limit(MOST_ROWS)
                .mapToDouble(event -> ListedEvent.height(event, around))
                .sum();
        list.setPrefSize(ListedEvent.WIDTH, Math.min(MOST_HEIGHT, whole) + 2);
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
