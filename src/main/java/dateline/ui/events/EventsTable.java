package dateline.ui.events;

import dateline.dossier.Event;
import dateline.dossier.IssuePalette;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.ui.controls.FocusedRow;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The rows in order. It is virtual: what a row costs does not depend on how many there are. */
final class EventsTable extends TableView<EventRow> {

    /** The scroll bar, and the colour at the left of a row. */
    private static final double BESIDE = 18;

    private final ReadingSession session;
    private final EventColumns columns;
    private final SharedSelection shared;
    private List<EventRow> sorted = List.of();
    private Predicate<EventRow> sought = row -> true;
    private IssuePalette palette;

    EventsTable(ReadingSession session, EventColumns columns, Messages messages) {
        this.session = session;
        this.columns = columns;
        palette = new IssuePalette(session.dossier());
        setId("events");
        setAccessibleText(messages.text("events"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getColumns().setAll(columns.all());
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setRowFactory(table -> new EventTableRow(columns::spoken, event -> palette.styleClass(event)));
        shared = new SharedSelection(session, this);
        FocusedRow.keep(this, getFocusModel());
        setSortPolicy(table -> sortAnew());
        widthProperty().subscribe(width -> columns.fit(width.doubleValue() - BESIDE));
    }

    /** Shows these rows; what was selected stays so. */
    void show(List<EventRow> rows) {
        palette = new IssuePalette(session.dossier());
        columns.fit(rows);
        sort(rows);
    }

    private void sort(List<EventRow> rows) {
        sorted = rows.stream().sorted(order()).toList();
        fill();
    }

    /** Shows only rows such as these. */
    void show(Predicate<EventRow> such) {
        sought = such;
        fill();
    }

    /** The events of the selected rows, from the top down. */
    List<Event> selected() {
        return getSelectionModel().getSelectedItems().stream()
                .map(EventRow::event)
                .toList();
    }

    /** Copies the selected rows with all their columns, a line each, parted by tabulators. */
    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(getSelectionModel().getSelectedItems().stream()
                .map(row -> columns.worded().stream()
                        .map(column -> column.words(row))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private boolean sortAnew() {
        sort(sorted);
        return true;
    }

    private void fill() {
        shared.keeping(() -> getItems().setAll(sorted.stream().filter(sought).toList()));
    }

    private Comparator<EventRow> order() {
        return getSortOrder().stream()
                .map(EventsTable::order)
                .reduce(Comparator::thenComparing)
                .orElse(EventRow.IN_TIME);
    }

    private static Comparator<EventRow> order(TableColumn<EventRow, ?> column) {
        return column instanceof EventColumn ours ? ours.order() : EventRow.IN_TIME;
    }
}
