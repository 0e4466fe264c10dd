package dateline.ui.card;

import dateline.messages.Messages;
import dateline.session.Selection;
import dateline.ui.controls.IconButton;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Which passage is shown, the ways to the others, and who says that there is such an event. */
final class CardFoot extends HBox {

    CardFoot(Selection.Passage passage, Selection selection, Messages messages) {
        int count = passage.event().mentions().size();
        getStyleClass().add("foot");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(label("place", messages.text("card.passage", passage.number() + 1, count)));
        if (count > 1) {
            getChildren()
                    .addAll(
                            new IconButton(
                                    Feather.CHEVRON_LEFT, messages.text("card.previous"), selection::previousPassage),
                            new IconButton(Feather.CHEVRON_RIGHT, messages.text("card.next"), selection::nextPassage));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        gap,
                        label(
                                "origin",
                                messages.text("origin." + passage.event().origin())));
    }

    private static Label label(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return label;
    }
}
