package dateline.ui.events;

import dateline.dossier.Mention;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** What keys and clicks do in the list, beyond walking it: Enter and a double click go to the passage. */
final class TableKeys {

    private final ReadingSession session;
    private final RowMenu menu;

    /** The menu is that of the table from now on, and its keys hold there. */
    TableKeys(ReadingSession session, EventsTable table, RowMenu menu) {
        this.session = session;
        this.menu = menu;
        table.setContextMenu(menu);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                goToPassage();
            }
        });
    }

    private void press(KeyEvent key) {
        if (menu.press(key)) {
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            goToPassage();
            key.consume();
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
