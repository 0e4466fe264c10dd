package dateline.ui.events;

import dateline.dossier.Event;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import dateline.ui.controls.Pulses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the selected row of the list and the selected event of the session the same. Of several rows that are selected, the
 * session has the last.
 */
final class SharedSelection {

    /** Rows left above one that is brought into sight. */
    private static final int ABOVE = 3;

    private final ReadingSession session;
    private final TableView<EventRow> table;
    private boolean following;

    SharedSelection(ReadingSession session, TableView<EventRow> table) {
        this.session = session;
        this.table = table;
        rows().selectedItemProperty().subscribe(this::tell);
        session.selection().passageProperty().subscribe(this::follow);
        Pulses pulses = new Pulses(table);
        table.heightProperty().subscribe(height -> pulses.afterLayout("reveal", this::revealSelected));
    }

    private TableViewSelectionModel<EventRow> rows() {
        return table.getSelectionModel();
    }

    /** Changes the rows; those that are there still stay selected. */
    void keeping(Runnable change) {
        Set<String> ids = rows().getSelectedItems().stream().map(EventRow::id).collect(Collectors.toSet());
        Optional<String> last = session.selection().event().map(Event::id);
        following = true;
        change.run();
        rows().clearSelection();
        List<EventRow> items = table.getItems();
        int[] still = IntStream.range(0, items.size())
                .filter(index -> ids.contains(items.get(index).id()))
                .toArray();
        if (still.length > 0) {
            rows().selectIndices(still[0], still);
        }
        last.ifPresent(this::select);
        following = false;
    }

    private void tell(@Nullable EventRow row) {
        if (!following && row != null && !isSelected(row.id())) {
            session.selection().begin(row.event());
        }
    }

    private boolean isSelected(String id) {
        return session.selection()
                .event()
                .filter(event -> event.id().equals(id))
                .isPresent();
    }

    private void follow(Optional<Selection.Passage> passage) {
        Optional<String> id = passage.map(shown -> shown.event().id());
        boolean already =
                id.equals(Optional.ofNullable(rows().getSelectedItem()).map(EventRow::id));
        if (!already) {
            following = true;
            rows().clearSelection();
            id.ifPresent(this::select);
            following = false;
        }
    }

    private void select(String id) {
        IntStream.range(0, table.getItems().size())
                .filter(index -> table.getItems().get(index).id().equals(id))
                .findFirst()
                .ifPresent(index -> {
                    rows().select(index);
                    table.getFocusModel().focus(index);
                    reveal(index);
                });
    }

    /** A list that gets lower keeps what is selected in sight. */
    private void revealSelected() {
        int index = rows().getSelectedIndex();
        if (index >= 0) {
            reveal(index);
        }
    }

    private void reveal(int index) {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || !isOnScreen(flow, index)) {
            table.scrollTo(Math.max(0, index - ABOVE));
        }
    }

    private static boolean isOnScreen(VirtualFlow<?> flow, int index) {
        return flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < index
                && index < flow.getLastVisibleCell().getIndex();
    }
}
