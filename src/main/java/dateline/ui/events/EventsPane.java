package dateline.ui.events;

import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import dateline.ui.controls.FilterField;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The events as a list: what the timeline shows, in time order or in another, for the keyboard and for a screen reader. It
 * follows the session only while it is visible.
 */
public final class EventsPane extends VBox {

    private final ReadingSession session;
    private final Messages messages;
    private final EventColumns columns;
    private final EventsTable table;
    private final EventsBar bar;
    private final Label nothing = new Label();
    private EventRows rows;
    private EventFilter filter;
    private boolean stale = true;

    /**
     * The list of the session.
     *
     * @param messages the bundle {@code events}
     * @param offered what can be done with an event, for the menu of its row
     */
    public EventsPane(
            ReadingSession session, Messages messages, TimeWords times, Function<Event, List<MenuItem>> offered) {
        this.session = session;
        this.messages = messages;
        columns = new EventColumns(messages, times);
        table = new EventsTable(session, columns, messages);
        bar = new EventsBar(
                session.filters(),
                messages,
                new FilterField(messages.text("events.filter"), table::requestFocus, this::goToFirst));
        rows = new EventRows(session);
        filter = new EventFilter(columns::sought);
        getStyleClass().add("events");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(bar, table, columns.ruler());
        table.setPlaceholder(nothing);
        new TableKeys(table, new RowMenu(session, table, messages, offered));
        bar.field().textProperty().subscribe(words -> sift());
        session.dossierProperty().subscribe(dossier -> {
            rows = new EventRows(session);
            filter = new EventFilter(columns::sought);
            sift();
        });
        session.filters().issuesProperty().subscribe(issues -> renew());
        session.filters().listedProperty().subscribe(listed -> renew());
        visibleProperty().subscribe(visible -> fill());
    }

    /** Gives the keyboard to the list, at its first row where it was at none. */
    @Override
    public void requestFocus() {
        table.getFocusModel().focus(Math.max(0, table.getFocusModel().getFocusedIndex()));
        table.requestFocus();
    }

    /** Lets the tabulator pass by what is covered, or stop at it again. */
    public void cover(boolean isCovered) {
        bar.setDisable(isCovered);
        table.setFocusTraversable(!isCovered);
    }

    /** Gives the keyboard to the field that filters. */
    public void filter() {
        bar.field().requestFocus();
        bar.field().selectAll();
    }

    private void sift() {
        table.show(filter.holding(bar.field().getText()));
        tell();
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
        bar.tell(
                shown < listed ? messages.text("events.some", shown, listed) : messages.text("events.all", listed),
                session.dossier().events().stream().anyMatch(event -> event.origin() == Origin.REJECTED));
        nothing.setText(messages.text(session.dossier().events().isEmpty() ? "events.none" : "events.none-such"));
    }

    private void goToFirst() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
