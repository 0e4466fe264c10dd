package dateline.ui.shell;

import dateline.messages.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;

/** What the keys do, in groups, as a table. */
final class KeyboardTable extends GridPane {

    private static final List<String> COMMANDS = List.of(
            "start",
            "open",
            "open-folder",
            "open-location",
            "paste",
            "save",
            "save-as",
            "undo",
            "redo",
            "change-date",
            "add-event",
            "highlight",
            "note",
            "star",
            "accept",
            "reject",
            "edit-event",
            "merge-event",
            "find",
            "find-next",
            "find-previous",
            "find-everywhere",
            "palette",
            "preferences",
            "back",
            "forward",
            "next-passage",
            "previous-passage",
            "to-contents",
            "to-text",
            "to-timeline",
            "to-list",
            "look-earlier",
            "look-later",
            "choose-window",
            "window-here",
            "filter-events",
            "larger",
            "smaller",
            "usual-size",
            "longer-lines",
            "shorter-lines",
            "fit",
            "zoom-in",
            "zoom-out",
            "dock",
            "fold-contents",
            "fold-card",
            "only-text",
            "full-screen",
            "new-window",
            "close-window",
            "quit",
            "marks",
            "keyboard");

    private final Messages messages;

    KeyboardTable(Messages messages) {
        this.messages = messages;
        getStyleClass().add("keyboard");
        caption("anywhere");
        COMMANDS.forEach(this::command);
        keys("tab", "menu", "esc");
        caption("timeline");
        keys("arrows", "lanes", "enter", "zoom", "fit-event", "date", "collapse", "reorder", "box", "axis");
        caption("list");
        keys("rows", "passage", "verdict", "copy");
        caption("contents");
        keys("go", "follow");
    }

    private void caption(String group) {
        Label caption = new Label(messages.text("keyboard.group." + group));
        caption.getStyleClass().add("caption");
        add(caption, 0, getRowCount(), 2, 1);
    }

    private void command(String name) {
        String keys = KeyCombination.valueOf(messages.text("key." + name)).getDisplayText();
        row(keys, messages.text("command." + name));
    }

    private void keys(String... names) {
        List.of(names)
                .forEach(name -> row(messages.text("keyboard." + name), messages.text("keyboard." + name + ".does")));
    }

    private void row(String keys, String does) {
        Label pressed = new Label(keys);
        pressed.getStyleClass().add("keys");
        pressed.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), pressed, new Label(does));
    }
}
