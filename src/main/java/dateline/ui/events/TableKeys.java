package dateline.ui.events;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** What keys and clicks do in the list, beyond walking it: Enter and a double click go to the passage. */
final class TableKeys {

    private final RowMenu menu;

    /** The menu is that of the rows of the table from now on, and its keys hold there. */
    TableKeys(EventsTable table, RowMenu menu) {
        this.menu = menu;
        table.setContextMenu(menu);
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, wish -> {
            if (!wish.isKeyboardTrigger() && !isOnRow(wish.getTarget())) {
                wish.consume();
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                menu.goToPassage();
            }
        });
    }

    /** Not on the head of a column, nor below the last row. */
    private static boolean isOnRow(EventTarget target) {
        return Stream.iterate(Optional.of(target), Optional::isPresent, TableKeys::around)
                .flatMap(Optional::stream)
                .anyMatch(node -> node instanceof EventTableRow row && !row.isEmpty());
    }

    private static Optional<EventTarget> around(Optional<EventTarget> target) {
        return target.filter(Node.class::isInstance).map(node -> ((Node) node).getParent());
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
