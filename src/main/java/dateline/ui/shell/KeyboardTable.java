package dateline.ui.shell;

import dateline.messages.Messages;
import dateline.search.find.Beginnings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** What the keys do, in groups, as a table. */
final class KeyboardTable extends HBox {

    private static final double WIDEST = 240;
    private static final int LETTERS = 36;

    private static final List<String> COMMANDS = List.of(
            "start",
            "open",
            "open-folder",
            "open-location",
            "paste",
            "save",
            "save-as",
            "print",
            "present",
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
            "copy-event",
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
            "to-next-part",
            "to-previous-part",
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
    private final int columns;
    private final List<Line> lines = new ArrayList<>();

    /** What is pressed and what it does; nothing is pressed for a caption. */
    private record Line(String keys, String does) {

        boolean isCaption() {
            return keys.isEmpty();
        }

        boolean isSought(Beginnings sought) {
            return isCaption() || sought.distance(does + " " + keys).isPresent();
        }

        /** About how many lines of letters high. */
        int height() {
            return isCaption() ? 2 : 1 + does.length() / LETTERS;
        }
    }

    /** In so many columns of about the same height. */
    KeyboardTable(Messages messages, int columns) {
        this.messages = messages;
        this.columns = columns;
        getStyleClass().add("keyboard");
        caption("anywhere");
        COMMANDS.forEach(this::command);
        keys("tab", "menu", "esc");
        caption("timeline");
        keys(
                "arrows",
                "lanes",
                "enter",
                "zoom",
                "fit-event",
                "date",
                "axis-menu",
                "collapse",
                "open",
                "reorder",
                "box",
                "axis");
        caption("list");
        keys("rows", "passage", "verdict", "copy");
        caption("contents");
        keys("go", "follow");
        lay(lines, columns);
    }

    /** Leaves the lines whose words begin so, below each other where those are not all. */
    void seek(String typed) {
        Beginnings sought = new Beginnings(typed);
        List<Line> found = lines.stream().filter(line -> line.isSought(sought)).toList();
        getChildren().clear();
        lay(withoutEmptyCaptions(found), typed.isBlank() ? columns : 1);
    }

    private static List<Line> withoutEmptyCaptions(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(number -> !lines.get(number).isCaption()
                        || number + 1 < lines.size() && !lines.get(number + 1).isCaption())
                .mapToObj(lines::get)
                .toList();
    }

    private void caption(String group) {
        lines.add(new Line("", messages.text("keyboard.group." + group)));
    }

    private void command(String name) {
        String keys = KeyCombination.valueOf(messages.text("key." + name)).getDisplayText();
        lines.add(new Line(keys, messages.text("command." + name)));
    }

    private void keys(String... names) {
        for (String name : names) {
            lines.add(new Line(messages.text("keyboard." + name), messages.text("keyboard." + name + ".does")));
        }
    }

    private void lay(List<Line> lines, int columns) {
        int most = lines.stream().mapToInt(Line::height).sum() / columns + 1;
        GridPane column = column();
        int height = 0;
        Line caption = this.lines.getFirst();
        for (Line line : lines) {
            boolean isFull = getChildren().size() < columns && height >= (line.isCaption() ? most - 2 : most);
            caption = line.isCaption() ? line : caption;
            if (isFull) {
                column = column();
                height = 0;
            }
            if (isFull && !line.isCaption()) {
                lay(new Line("", messages.text("keyboard.more", caption.does())), column);
                height += caption.height();
            }
            lay(line, column);
            height += line.height();
        }
    }

    private GridPane column() {
        GridPane column = new GridPane();
        column.getStyleClass().add("column");
        getChildren().add(column);
        return column;
    }

    private static void lay(Line line, GridPane column) {
        int row = column.getRowCount();
        Label keys = new Label(line.isCaption() ? line.does() : line.keys());
        keys.getStyleClass().add(line.isCaption() ? "caption" : "keys");
        keys.setMinWidth(USE_PREF_SIZE);
        column.add(keys, 0, row, line.isCaption() ? 2 : 1, 1);
        if (!line.isCaption()) {
            Label does = new Label(line.does());
            does.setWrapText(true);
            does.setMaxWidth(WIDEST);
            column.add(does, 1, row);
        }
    }
}
