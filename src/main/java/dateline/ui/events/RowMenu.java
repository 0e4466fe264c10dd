package dateline.ui.events;

import dateline.dossier.Event;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What can be done with the selected rows, from a menu or by a key. */
final class RowMenu extends ContextMenu {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ACCEPT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REJECT = new KeyCodeCombination(KeyCode.DELETE);

    private final ReadingSession session;
    private final EventsTable table;
    private final MenuItem accept;
    private final MenuItem reject;
    private final MenuItem merge;

    RowMenu(ReadingSession session, EventsTable table, Messages messages) {
        this.session = session;
        this.table = table;
        // no accelerators: those of a control's menu would hold in the whole window
        accept = item(messages.text("row.accept"), this::accept);
        reject = item(messages.text("row.reject"), this::reject);
        merge = item(messages.text("row.merge"), this::merge);
        getItems().setAll(accept, reject, merge, new SeparatorMenuItem(), item(messages.text("row.copy"), table::copy));
        setOnShowing(showing -> offer(table.selected()));
    }

    /** Does what the key stands for; false where it stands for nothing here. */
    boolean press(KeyEvent key) {
        boolean ours = COPY.match(key) || ACCEPT.match(key) || REJECT.match(key);
        if (COPY.match(key)) {
            table.copy();
        } else if (ACCEPT.match(key)) {
            accept();
        } else if (REJECT.match(key)) {
            reject();
        }
        return ours;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private void offer(List<Event> events) {
        accept.setDisable(events.stream().noneMatch(event -> event.origin().acceptable()));
        reject.setDisable(events.stream().noneMatch(event -> event.origin().rejectable()));
        merge.setDisable(events.size() != 2);
    }

    private void accept() {
        session.correcting().accept(table.selected());
    }

    /** Goes on with the row that comes to stand where the last one was. */
    private void reject() {
        int row = table.getSelectionModel().getSelectedIndex();
        int before = table.getItems().size();
        session.correcting().reject(table.selected());
        if (table.getItems().size() < before && !table.getItems().isEmpty()) {
            table.getSelectionModel()
                    .clearAndSelect(Math.min(row, table.getItems().size() - 1));
        }
    }

    /** The upper of the two stays. */
    private void merge() {
        List<Event> both = table.selected();
        session.selection().selectPassage(both.getFirst(), 0);
        session.correcting().merge(both.getFirst(), both.getLast());
    }
}
