package dateline.ui.shell;

import dateline.messages.Messages;
import dateline.ui.controls.FilterField;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The table of keys, which scrolls in a low window, under a field that finds what they do. */
final class KeyboardPane extends VBox {

    /** What the field takes of the height. */
    private static final double FIELD = 40;

    private final FilterField field;

    /**
     * The whole table.
     *
     * @param most how high it may be
     */
    KeyboardPane(Messages messages, int columns, double most) {
        KeyboardTable table = new KeyboardTable(messages, columns);
        Node scroll = new LimitedScroll(table, most - FIELD);
        field = new FilterField(messages.text("keyboard.filter"), this::begin, scroll::requestFocus);
        field.setId("keyboard-filter");
        field.textProperty().subscribe((before, typed) -> table.seek(typed));
        getStyleClass().add("keyboard-pane");
        getChildren().setAll(field, scroll);
    }

    /** Gives the keyboard to the field. */
    void begin() {
        field.requestFocus();
    }
}
