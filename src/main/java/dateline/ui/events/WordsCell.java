package dateline.ui.events;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Words on one line; where they are cut short, the pointer shows them whole. */
final class WordsCell extends TableCell<EventRow, String> {

    WordsCell() {
        textTruncatedProperty().subscribe(cut -> setTooltip(cut ? new Tooltip(getText()) : null));
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? null : words);
        if (getTooltip() != null) {
            getTooltip().setText(words);
        }
    }
}
