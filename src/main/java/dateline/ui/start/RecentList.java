package dateline.ui.start;

import dateline.library.Recent;
import dateline.messages.Messages;
import dateline.session.Preferences;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Everything that was opened before, the newest first. Enter or a click opens it again, Delete takes it off the list, which can be undone. */
final class RecentList extends ListView<Recent> {

    private final Consumer<Recent> open;
    private final RemovalUndo removals;

    RecentList(Preferences preferences, Messages messages, Predicate<Path> isKept, Consumer<Recent> open) {
        this.open = open;
        this.removals = new RemovalUndo(preferences, messages, this::select);
        RecentWords words = new RecentWords(messages, Clock.systemDefaultZone(), isKept);
        setId("recent");
        setAccessibleText(messages.text("start.recent"));
        setPlaceholder(new Label(messages.text("start.none")));
        setCellFactory(view -> new RecentCell(words, open));
        MenuItem forget = new MenuItem(messages.text("start.forget"));
        forget.setOnAction(chosen -> forget());
        setContextMenu(new ContextMenu(forget));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        preferences.recentProperty().subscribe(recent -> getItems().setAll(recent));
    }

    /** What puts back what was taken off the list. */
    RemovalUndo removals() {
        return removals;
    }

    private Optional<Recent> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            selected().ifPresent(open);
        } else if (key.getCode() == KeyCode.DELETE) {
            forget();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            getParent().fireEvent(key.copyFor(getParent(), getParent())); // or the list would keep it to itself
        } else {
            return;
        }
        key.consume();
    }

    private void forget() {
        int at = getSelectionModel().getSelectedIndex();
        selected().ifPresent(recent -> removals.remove(recent, at));
        getSelectionModel().select(Math.min(at, getItems().size() - 1));
    }

    private void select(Recent recent) {
        getSelectionModel().select(recent);
        requestFocus();
    }
}
