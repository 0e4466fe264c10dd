package dateline.ui.card;

import dateline.messages.Messages;
import dateline.session.Copying;
import dateline.session.ReadingSession;
import dateline.session.Seeking;
import dateline.session.Selection;
import dateline.time.DerivationWords;
import dateline.time.TimeWords;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The place of the card, which is never empty: it holds the selected event or, while none is selected, the story in short. */
public final class CardPlace extends StackPane {

    private final ReadingSession session;
    private final CardWords words;
    private final EventActions actions;
    private final EventMenu menu;
    private final InShort story;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<EventCard> card = Optional.empty();

    /**
     * Follows the selection from now on.
     *
     * @param messages the bundle {@code card}
     * @param seeking whether it is known what the text tells
     */
    public CardPlace(
            ReadingSession session,
            Copying copying,
            Messages messages,
            TimeWords times,
            DerivationWords reasons,
            ObservableValue<Seeking.SearchState> seeking) {
        this.session = session;
        this.words = new CardWords(session, messages, times, reasons);
        this.actions = new EventActions(session, copying, messages, times, this);
        this.menu = new EventMenu(session, actions, messages);
        this.story = new InShort(session, messages, times, new NoStory(session, messages, seeking));
        new StoryMenu(story, menu::items);
        setId("card-place");
        setMinSize(0, 0);
        session.selection().passageProperty().subscribe(this::change);
        session.window().stretchProperty().subscribe(stretch -> renew());
        session.asOf().dayProperty().subscribe(day -> renew());
    }

    /** What can be corrected of the selected event. */
    public EventActions actions() {
        return actions;
    }

    /** What can be done with any event. */
    public EventMenu menu() {
        return menu;
    }

    /** Whether all of a card is asked for that has not room for all in its place. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The height that all of it takes. */
    public double wholeHeight(double width) {
        return card.map(shown -> shown.prefHeight(width)).orElse(0.0);
    }

    /** Shows only what there is room for in its place. */
    public void shut() {
        card.ifPresent(shown -> shown.open(false));
    }

    private void renew() {
        show(session.selection().passage(), open.get());
    }

    /** A card that was opened stays open only along the passages of its event. */
    private void change(Optional<Selection.Passage> before, Optional<Selection.Passage> now) {
        boolean sameEvent = before.map(passage -> passage.event().id())
                .equals(now.map(passage -> passage.event().id()));
        show(now, open.get() && sameEvent);
    }

    private void show(Optional<Selection.Passage> selected, boolean opened) {
        Optional<String> pressed = focused();
        open.unbind();
        card = selected.map(passage -> new EventCard(passage, session, words, actions));
        card.ifPresentOrElse(
                shown -> {
                    shown.open(opened);
                    getChildren().setAll(shown);
                    open.bind(shown.openProperty());
                    pressed.ifPresent(does -> focus(shown, does));
                },
                () -> {
                    getChildren().setAll(story);
                    open.set(false);
                });
    }

    /** What the button of the card does that has the keyboard. */
    private Optional<String> focused() {
        return card.flatMap(shown -> shown.lookupAll(".icon-button").stream()
                .filter(Node::isFocused)
                .map(Node::getAccessibleText)
                .findFirst());
    }

    /** The same button of another card has it then, to be pressed again. */
    private static void focus(EventCard shown, String does) {
        shown.applyCss();
        shown.lookupAll(".icon-button").stream()
                .filter(button -> does.equals(button.getAccessibleText()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Gives the keyboard to the first line of the story, or to the card. */
    @Override
    public void requestFocus() {
        if (card.isEmpty()) {
            story.stops().stream().findFirst().ifPresent(line -> line.requestFocus());
        } else {
            super.requestFocus();
        }
    }
}
