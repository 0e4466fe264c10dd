package dateline.ui.redate;

import dateline.session.Redating.Shift;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Words on one line, all of which the pointer shows. */
final class WordsCell extends TableCell<Shift, String> {

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        boolean none = empty || words == null || words.isEmpty();
        setText(none ? null : words);
        setTooltip(none ? null : new Tooltip(words));
    }
}
