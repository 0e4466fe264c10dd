package dateline.ui.events;

import dateline.dossier.Event;
import dateline.dossier.Origin;
import java.util.function.Function;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A row in the colour of its issue. */
final class EventTableRow extends TableRow<EventRow> {

    private static final String REJECTED = "rejected";

    private final Function<EventRow, String> words;
    private final Function<Event, String> colours;
    private String colour = "";

    /**
     * An empty row.
     *
     * @param words what a screen reader says
     * @param colours the style class of the colour
     */
    EventTableRow(Function<EventRow, String> words, Function<Event, String> colours) {
        this.words = words;
        this.colours = colours;
        setOnContextMenuRequested(asked -> {
            if (!isSelected()) {
                getTableView().getSelectionModel().clearAndSelect(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable EventRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(colour, REJECTED);
        if (row != null && !empty) {
            colour = colours.apply(row.event());
            getStyleClass().add(colour);
            setAccessibleText(words.apply(row));
            if (row.event().origin() == Origin.REJECTED) {
                getStyleClass().add(REJECTED);
            }
        }
    }
}
