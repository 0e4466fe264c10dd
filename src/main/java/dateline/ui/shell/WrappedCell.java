package dateline.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;

/** A line of a list that is broken rather than cut where it is too long. */
final class WrappedCell extends ListCell<String> {

    private static final double SCROLL_BAR = 36;

    /** As wide as the list. */
    WrappedCell(ObservableValue<Number> width) {
        setWrapText(true);
        prefWidthProperty().bind(width.map(whole -> whole.doubleValue() - SCROLL_BAR));
    }

    @Override
    protected void updateItem(String line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty ? null : line);
    }
}
