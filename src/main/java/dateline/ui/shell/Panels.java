package dateline.ui.shell;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Which parts of the window are shown beside the text. In a narrow window the contents fold by themselves and come back in a wide
 * one; what the reader chooses in between holds until then.
 */
final class Panels {

    private final ReadOnlyBooleanWrapper contents = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper card = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper onlyText = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper events = new ReadOnlyBooleanWrapper(true);
    private final BooleanExpression cardOfEvents = card.and(events);
    private boolean isNarrow;

    /** Whether the contents are shown, unless there is only the text. */
    ReadOnlyBooleanProperty contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /** Whether the place of the card is shown, unless there is only the text; never where there are no events. */
    BooleanExpression cardProperty() {
        return cardOfEvents;
    }

    /** Whether there are events to show, or some may come. */
    ReadOnlyBooleanProperty eventsProperty() {
        return events.getReadOnlyProperty();
    }

    /** There are events to show, or none. */
    void offerEvents(boolean any) {
        events.set(any);
    }

    /** Whether there is only the text. */
    ReadOnlyBooleanProperty onlyTextProperty() {
        return onlyText.getReadOnlyProperty();
    }

    /** Folds the contents away, or shows them again. */
    void foldContents() {
        contents.set(onlyText.get() || !contents.get());
        onlyText.set(false);
    }

    /** Shows the contents, if they are folded away. */
    void showContents() {
        contents.set(true);
        onlyText.set(false);
    }

    /** Folds the place of the card away, or shows it again. */
    void foldCard() {
        card.set(onlyText.get() || !card.get());
        onlyText.set(false);
    }

    /** Shows only the text, or all again. */
    void showOnlyText(boolean only) {
        onlyText.set(only);
    }

    /** The window has this size now. */
    void fit(Measures window) {
        if (window.isNarrow() != isNarrow) {
            isNarrow = window.isNarrow();
            contents.set(!isNarrow);
        }
    }
}
