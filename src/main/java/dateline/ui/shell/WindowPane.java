package dateline.ui.shell;

import dateline.library.Settings;
import dateline.library.Settings.Dock;
import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.ui.controls.IconButton;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.SplitPane.Divider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.NotificationPane;
import org.kordamp.ikonli.feather.Feather;

/** Everything inside the frame of the window, laid out. */
final class WindowPane extends BorderPane {

    private final SplitPane columns = new SplitPane();
    private final SplitPane rows = new SplitPane(columns);
    private final TextPlace text;
    private final Region bar;

    WindowPane(Desk desk, Views views, Commands commands, Words words) {
        text = new TextPlace(
                views.reader(), views.find().results(), desk.session().searching());
        Appearance appearance = new Appearance(desk.preferences(), this);
        NotificationPane notices = new NotificationPane(rows);
        Notices telling = new Notices(notices, words, commands::showUnread);
        notices.setFocusTraversable(false);
        getStyleClass().add("window");
        bar = bar(views.find(), new Menus(commands, desk, words.window()).bar(), commands, appearance, words.window());
        setTop(new VBox(bar, views.redating().bar()));
        setCenter(notices);
        setBottom(new StatusLine(desk, words.window(), words.times()));
        rows.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(views.contents(), false);
        TimelineAndCard events =
                new TimelineAndCard(new EventsToCome(desk, views.events(), words.window()), views.card());
        desk.preferences().eventsProperty().map(Settings.Events::dock).subscribe(dock -> dock(dock, views, events));
        desk.opening().outcomeProperty().subscribe(outcome -> outcome.ifPresent(telling::tell));
        desk.gathering().outcomeProperty().subscribe(outcome -> outcome.ifPresent(telling::tell));
        desk.saving().outcomeProperty().subscribe(outcome -> outcome.ifPresent(telling::tell));
    }

    /** What is at the top, whatever is below. */
    Region bar() {
        return bar;
    }

    /** Where the dividers are, from left to right, then the one above what is docked below. */
    List<DoubleProperty> dividers() {
        return Stream.of(columns, rows)
                .flatMap(pane -> pane.getDividers().stream())
                .map(Divider::positionProperty)
                .toList();
    }

    private void dock(Dock dock, Views views, TimelineAndCard events) {
        events.dock(dock);
        columns.getItems().setAll(views.contents(), text);
        rows.getItems().setAll(columns);
        switch (dock) {
            case RIGHT -> {
                columns.getItems().add(events);
                columns.setDividerPositions(0.166, 0.594);
            }
            case BELOW -> {
                rows.getItems().add(events);
                rows.setDividerPositions(0.5);
                columns.setDividerPositions(0.166);
            }
        }
    }

    private static Region bar(Node find, MenuBar menus, Commands commands, Appearance appearance, Messages messages) {
        Label name = new Label(messages.text("window.name"));
        name.getStyleClass().add("name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        menus.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(find, Priority.ALWAYS);
        HBox bar = new HBox(
                new IconButton(Feather.HOME, messages.text("command.start"), commands::start),
                name,
                menus,
                find,
                new IconButton(Feather.ZOOM_OUT, messages.text("command.smaller"), commands::smallerText),
                new IconButton(Feather.ZOOM_IN, messages.text("command.larger"), commands::largerText),
                new IconButton(Feather.MOON, messages.text("command.light-dark"), appearance::switchOver));
        bar.getStyleClass().add("bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }
}
