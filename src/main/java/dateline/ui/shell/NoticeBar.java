package dateline.ui.shell;

import dateline.ui.controls.IconButton;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line under the bar of the window that says what came of something, until it is read; it lies over nothing. */
final class NoticeBar extends HBox {

    private final Label words = new Label();
    private final Button action = new Button();
    private boolean waits;
    private Optional<Offer> standing = Optional.empty();
    private boolean isStanding;

    /** Something to do, and why. */
    private record Offer(String text, String name, Runnable does) {}

    /** Says nothing yet. */
    NoticeBar(String close) {
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        action.getStyleClass().add("small");
        action.setMinWidth(USE_PREF_SIZE);
        action.managedProperty().bind(action.visibleProperty());
        IconButton button = new IconButton(Feather.X, close, this::close);
        button.setFocusTraversable(true);
        button.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("message-bar");
        setId("notice");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(words.textProperty());
        managedProperty().bind(visibleProperty());
        getChildren().setAll(new FontIcon(Feather.ALERT_CIRCLE), words, action, button);
        hide();
    }

    /** Says this, and nothing can be done about it. */
    void show(String text) {
        words.setText(text);
        waits = false;
        isStanding = false;
        action.setVisible(false);
        setVisible(true);
    }

    /** Says this and offers something to do. */
    void show(String text, String offer, Runnable does) {
        show(text);
        action.setText(offer);
        action.setOnAction(press -> does.run());
        action.setVisible(true);
    }

    /** Says this and waits for an answer: a key does not close it. */
    void ask(String text, String offer, Runnable does) {
        show(text, offer, does);
        waits = true;
    }

    /** Offers something that can be done until it is refused or settled: what is told meanwhile covers it only for a time. */
    void offer(String text, String name, Runnable does) {
        standing = Optional.of(new Offer(text, name, does));
        if (!isVisible() || isStanding) {
            hide();
        }
    }

    /** There is nothing any more to be done about what was offered. */
    void settle() {
        standing = Optional.empty();
    }

    /** What it says is over. */
    void hide() {
        setVisible(false);
        standing.ifPresent(offer -> {
            ask(offer.text(), offer.name(), offer.does());
            isStanding = true;
        });
    }

    private void close() {
        if (isStanding) {
            settle();
        }
        hide();
    }

    /** Closes it, unless it waits for an answer; false where there was nothing to close. */
    boolean dismiss() {
        boolean closes = isVisible() && !waits;
        if (closes) {
            hide();
        }
        return closes;
    }

    /** What it says. */
    String text() {
        return words.getText();
    }
}
