package dateline.ui.shell;

import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.session.Gathering;
import dateline.session.ReadingSession;
import dateline.ui.controls.OnceSeen;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The views of the events, and in their place, as long as there are none to show, how far the search for them is, or that it found none
 * and how to add one. The text is read meanwhile. The views are only covered, so that they have the keyboard from the start and no caret
 * blinks elsewhere.
 */
final class EventsToCome extends StackPane {

    private static final double BAR_WIDTH = 220;
    private static final PseudoClass HAS_KEYBOARD = PseudoClass.getPseudoClass("has-keyboard");

    private final Desk desk;
    private final Messages messages;
    private final Runnable addEvent;
    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper();
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button button = new Button();
    private final VBox place = new VBox(words, bar, button);

    /**
     * Keeps up with what is open.
     *
     * @param addEvent makes an event of the words that are selected
     */
    EventsToCome(Desk desk, Node events, Messages messages, Runnable addEvent) {
        this.desk = desk;
        this.messages = messages;
        this.addEvent = addEvent;
        place.getStyleClass().add("events-to-come");
        place.setAlignment(Pos.CENTER);
        words.setId("seeking");
        words.setWrapText(true);
        bar.setPrefWidth(BAR_WIDTH);
        bar.managedProperty().bind(bar.visibleProperty());
        button.setId("seek");
        events.focusWithinProperty().subscribe(within -> place.pseudoClassStateChanged(HAS_KEYBOARD, within));
        desk.gathering().shareProperty().subscribe(share -> show());
        desk.gathering().seeking().calledOffProperty().subscribe(off -> show());
        desk.session().dossierProperty().subscribe(dossier -> show());
        desk.session().articleProperty().subscribe(article -> show());
        OnceSeen.add(this, events, place);
    }

    /** Whether the views are covered. */
    ReadOnlyBooleanProperty coveringProperty() {
        return place.visibleProperty();
    }

    /** Whether all was looked through, and no event is known. */
    ReadOnlyBooleanProperty noneProperty() {
        return none.getReadOnlyProperty();
    }

    /** Whether it is told here how far the search is: an article is read of which no event is known. */
    static boolean tellsOf(ReadingSession session) {
        return session.article().isPresent() && session.dossier().events().isEmpty();
    }

    private void show() {
        UnderWay underWay = new UnderWay(messages);
        Optional<Gathering.Share> share = desk.gathering().shareProperty().get();
        boolean off = desk.gathering().seeking().calledOffProperty().get();
        boolean isUnknown = tellsOf(desk.session());
        boolean isSought = share.isPresent() || off;
        none.set(isUnknown && !isSought);
        boolean isFirstToCome = desk.session().article().isEmpty() && share.isPresent();
        place.setVisible(isUnknown || isFirstToCome); // else it would be an axis of no time that is meant
        bar.setVisible(share.isPresent());
        bar.setProgress(share.map(underWay::progress).orElse(0.0));
        if (share.isPresent()) {
            offer(underWay.words(share.get()), "gather.cancel", desk.gathering()::cancel);
        } else if (off) {
            offer(
                    messages.text("gather.called-off"),
                    "gather.seek",
                    desk.gathering().seeking()::resume);
        } else {
            int articles = desk.session().dossier().articles().size();
            offer(messages.text("gather.none", articles), "command.add-event", addEvent);
        }
    }

    private void offer(String what, String key, Runnable action) {
        words.setText(what);
        button.setText(messages.text(key));
        button.setOnAction(pressed -> action.run());
    }
}
