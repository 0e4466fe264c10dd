package dateline.ui.shell;

import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.ui.controls.IconButton;
import java.util.List;
import javafx.beans.property.DoubleProperty;
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
import org.controlsfx.control.NotificationPane;
import org.kordamp.ikonli.feather.Feather;

/** Everything inside the frame of the window, laid out. */
final class WindowPane extends BorderPane {

    private final SplitPane columns = new SplitPane();

    WindowPane(Desk desk, Views views, Commands commands, Words words) {
        Appearance appearance = new Appearance(desk.preferences(), this);
        NotificationPane notices = new NotificationPane(columns);
        Notices telling = new Notices(notices, words, commands::showUnread);
        getStyleClass().add("window");
        setTop(bar(
                views.find(), new Menus(commands, desk, words.window()).bar(), commands, appearance, words.window()));
        setCenter(notices);
        setBottom(new StatusLine(desk, words.window(), words.times()));
        fill(views);
        desk.opening().outcomeProperty().subscribe(outcome -> outcome.ifPresent(telling::tell));
        desk.gathering().outcomeProperty().subscribe(outcome -> outcome.ifPresent(telling::tell));
        desk.saving().outcomeProperty().subscribe(outcome -> outcome.ifPresent(telling::tell));
    }

    /** Where the dividers are, from left to right. */
    List<DoubleProperty> dividers() {
        return columns.getDividers().stream().map(Divider::positionProperty).toList();
    }

    private void fill(Views views) {
        columns.getItems().setAll(views.contents(), views.reader(), new TimelineAndCard(views.events(), views.card()));
        columns.setDividerPositions(0.166, 0.594);
        SplitPane.setResizableWithParent(views.contents(), false);
    }

    private static Node bar(Node find, MenuBar menus, Commands commands, Appearance appearance, Messages messages) {
        Label name = new Label(messages.text("window.name"));
        name.getStyleClass().add("name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        menus.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(find, Priority.ALWAYS);
        HBox bar = new HBox(
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
