package dateline.session;

import dateline.article.TextSpan;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where in the article the reader is. */
public final class Reading {

    /** A wish to see a place; each is new, so that the same place can be wished for twice. */
    public static final class Visit {

        private final TextSpan place;

        private Visit(TextSpan place) {
            this.place = place;
        }

        public TextSpan place() {
            return place;
        }
    }

    private final ReadOnlyObjectWrapper<List<TextSpan>> onScreen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Visit>> visit = new ReadOnlyObjectWrapper<>(Optional.empty());

    Reading() {}

    /** The pieces of text that are on screen, one per block, in reading order. */
    public ReadOnlyObjectProperty<List<TextSpan>> onScreenProperty() {
        return onScreen.getReadOnlyProperty();
    }

    public List<TextSpan> onScreen() {
        return onScreen.get();
    }

    /** The place last asked for, for the view of the text to bring into sight. */
    public ReadOnlyObjectProperty<Optional<Visit>> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    /** Asks for a place to be brought into sight. */
    public void goTo(TextSpan place) {
        visit.set(Optional.of(new Visit(place)));
    }

    /** Tells what has come on screen. */
    public void scrolledTo(List<TextSpan> pieces) {
        onScreen.set(List.copyOf(pieces));
    }
}
