package dateline.ui.events;

import dateline.dossier.Mention;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import dateline.time.TimeWords;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The events as a list: what the timeline shows, in time order or in another, for the keyboard and for a screen reader. It
 * follows the session only while it is visible.
 */
public final class EventsPane extends VBox {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ReadingSession session;
    private final Messages messages;
    private final EventColumns columns;
    private final EventsTable table;
    private final CustomTextField field = new CustomTextField();
    private final Label count = new Label();
    private final Label nothing = new Label();
    private EventRows rows;
    private EventFilter filter;
    private boolean stale = true;

    /**
     * The list of the session.
     *
     * @param messages the bundle {@code events}
     */
    public EventsPane(ReadingSession session, Messages messages, TimeWords times) {
        this.session = session;
        this.messages = messages;
        columns = new EventColumns(messages, times);
        table = new EventsTable(session, columns, messages);
        rows = new EventRows(session);
        filter = new EventFilter(columns::date);
        getStyleClass().add("events");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(bar(), table);
        table.setPlaceholder(nothing);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                goToPassage();
            }
        });
        session.dossierProperty().subscribe(dossier -> {
            rows = new EventRows(session);
            filter = new EventFilter(columns::date);
            table.show(filter.holding(field.getText()));
        });
        session.filters().issuesProperty().subscribe(issues -> renew());
        session.filters().listedProperty().subscribe(listed -> renew());
        visibleProperty().subscribe(visible -> fill());
    }

    /** Gives the keyboard to the list. */
    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private HBox bar() {
        field.setId("events-filter");
        field.setPromptText(messages.text("events.filter"));
        field.setAccessibleText(messages.text("events.filter"));
        field.setLeft(new FontIcon(Feather.FILTER));
        field.textProperty().subscribe(words -> {
            table.show(filter.holding(words));
            tell();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("events-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(field, count);
        bar.getStyleClass().add("events-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void renew() {
        stale = true;
        fill();
    }

    private void fill() {
        if (stale && isVisible()) {
            stale = false;
            table.show(rows.of(session.filters().listed()));
            tell();
        }
    }

    private void tell() {
        int listed = session.filters().listed().size();
        int shown = table.getItems().size();
        count.setText(
                shown < listed ? messages.text("events.some", shown, listed) : messages.text("events.all", listed));
        nothing.setText(messages.text(session.dossier().events().isEmpty() ? "events.none" : "events.none-such"));
    }

    private void press(KeyEvent key) {
        if (COPY.match(key)) {
            table.copy();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            goToPassage();
            key.consume();
        }
    }

    /** Down leads into the list; Esc takes the words away and then leads there, too. */
    private void pressInFilter(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            intoList();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            intoList();
            key.consume();
        }
    }

    private void intoList() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void goToPassage() {
        session.selection()
                .passage()
                .flatMap(Selection.Passage::mention)
                .map(Mention::clause)
                .ifPresent(session::goTo);
    }
}
