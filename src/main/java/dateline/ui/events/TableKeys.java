package dateline.ui.events;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** What keys and clicks do in the list, beyond walking it: Enter and a double click go to the passage. */
final class TableKeys {

    private final RowMenu menu;

    /** The menu is that of the table from now on, and its keys hold there. */
    TableKeys(EventsTable table, RowMenu menu) {
        this.menu = menu;
        table.setContextMenu(menu);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                menu.goToPassage();
            }
        });
    }

    private void press(KeyEvent key) {
        if (menu.press(key)) {
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            menu.goToPassage();
            key.consume();
        }
    }
}
