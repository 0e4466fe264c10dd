package dateline.ui.events;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/** A column of the list, which is sorted by its own order either way. */
final class EventColumn extends TableColumn<EventRow, String> {

    private final Function<EventRow, String> words;
    private final Comparator<EventRow> ascending;
    private final Comparator<EventRow> descending;

    EventColumn(
            String title,
            Function<EventRow, String> words,
            Comparator<EventRow> ascending,
            Comparator<EventRow> descending) {
        super(title);
        this.words = words;
        this.ascending = ascending;
        this.descending = descending;
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words(row.getValue())));
        setCellFactory(cells -> new WordsCell());
    }

    EventColumn(String title, Function<EventRow, String> words, Comparator<EventRow> ascending) {
        this(title, words, ascending, ascending.reversed());
    }

    /** What the cell of the row says. */
    String words(EventRow row) {
        return words.apply(row);
    }

    /** The order that the reader asks for; rows that are equal in it are in time order. */
    Comparator<EventRow> order() {
        return (getSortType() == SortType.DESCENDING ? descending : ascending).thenComparing(EventRow.IN_TIME);
    }
}
