package dateline.ui.card;

import dateline.messages.Messages;
import dateline.session.Selection;
import dateline.ui.controls.IconButton;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Whom and what the event touches, which passage is shown, the ways to the others, and to what else there is of the card. */
final class CardFoot extends HBox {

    private final Pills pills;
    private final MoreButton more;
    private boolean wantsMore;

    CardFoot(Pills pills, MoreButton more, Selection.Passage passage, Selection selection, Messages messages) {
        this.pills = pills;
        this.more = more;
        int count = passage.event().mentions().size();
        getStyleClass().add("foot");
        setAlignment(Pos.TOP_LEFT);
        setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(pills, Priority.ALWAYS);
        Label place = new Label(messages.text("card.passage", passage.number() + 1, count));
        place.getStyleClass().add("place");
        place.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(pills, place);
        if (count > 1) {
            getChildren()
                    .addAll(
                            button(Feather.CHEVRON_LEFT, messages.text("card.previous"), selection::previousPassage),
                            button(Feather.CHEVRON_RIGHT, messages.text("card.next"), selection::nextPassage));
        }
        getChildren().add(more);
    }

    private static IconButton button(Feather icon, String does, Runnable action) {
        IconButton button = new IconButton(icon, does, action);
        button.setFocusTraversable(true);
        return button;
    }

    /** Whether the card is open, and whether there is more of it than is seen. */
    void tell(boolean open, boolean holdsMore) {
        pills.showAll(open);
        more.tell(open);
        wantsMore = open || holdsMore;
    }

    /** Whether names are left out is known once they are placed; the button keeps its room, so that this moves nothing. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        more.setVisible(wantsMore || pills.holdsMore());
    }
}
