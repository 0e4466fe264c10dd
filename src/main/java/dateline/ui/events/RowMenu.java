package dateline.ui.events;

import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import java.util.List;
import java.util.function.Function;
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
    private static final KeyCombination STAR = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REJECT = new KeyCodeCombination(KeyCode.DELETE);

    private final ReadingSession session;
    private final EventsTable table;
    private final Messages messages;
    private final Function<Event, List<MenuItem>> offered;
    private final List<MenuItem> several;
    private final MenuItem copy;
    private final MenuItem passage;
    private final MenuItem star;
    private final MenuItem accept;
    private final MenuItem reject;
    private final MenuItem merge;

    /**
     * For the rows that are selected in the table.
     *
     * @param offered what can be done with an event that is selected alone
     */
    RowMenu(ReadingSession session, EventsTable table, Messages messages, Function<Event, List<MenuItem>> offered) {
        this.session = session;
        this.offered = offered;
        this.table = table;
        this.messages = messages;
        // no accelerators: those of a control's menu would hold in the whole window
        passage = item(messages.text("row.passage"), this::goToPassage);
        star = item("", this::star);
        accept = item(messages.text("row.accept"), this::accept);
        reject = item(messages.text("row.reject"), this::reject);
        merge = item(messages.text("row.merge"), this::merge);
        copy = item("", table::copy);
        getItems().setAll(passage, star, new SeparatorMenuItem(), accept, reject, merge, new SeparatorMenuItem(), copy);
        several = List.copyOf(getItems());
        setOnShowing(showing -> offer(table.selected()));
    }

    /** Does what the key stands for; false where it stands for nothing here. */
    boolean press(KeyEvent key) {
        boolean ours = COPY.match(key) || STAR.match(key) || ACCEPT.match(key) || REJECT.match(key);
        if (COPY.match(key)) {
            table.copy();
        } else if (STAR.match(key)) {
            star();
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
        List<MenuItem> ofOne = events.size() == 1 ? offered.apply(events.getFirst()) : List.of();
        getItems().setAll(ofOne.isEmpty() ? several : ofOne);
        if (!ofOne.isEmpty()) {
            getItems().addAll(new SeparatorMenuItem(), copy);
        }
        copy.setText(messages.text("row.copy", events.size()));
        star.setText(messages.text(isToStar(events) ? "row.star" : "row.unstar"));
        star.setDisable(events.isEmpty());
        passage.setDisable(events.stream().allMatch(event -> event.mentions().isEmpty()));
        accept.setDisable(events.stream().noneMatch(event -> event.origin().acceptable()));
        reject.setDisable(events.stream().noneMatch(event -> event.origin().rejectable()));
        merge.setDisable(events.size() != 2);
    }

    private static boolean isToStar(List<Event> events) {
        return events.stream().anyMatch(event -> !event.isStarred());
    }

    private void star() {
        session.correcting().star(table.selected(), isToStar(table.selected()));
    }

    /** That of the event that is selected in the whole window. */
    void goToPassage() {
        session.selection()
                .passage()
                .flatMap(Selection.Passage::mention)
                .map(Mention::clause)
                .ifPresent(session::goTo);
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
