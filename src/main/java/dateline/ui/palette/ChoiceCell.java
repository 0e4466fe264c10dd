package dateline.ui.palette;

import dateline.messages.Messages;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws a choice on one line. A click takes it. */
final class ChoiceCell extends ListCell<Choice> {

    private final Messages messages;

    ChoiceCell(Messages messages, Consumer<Choice> take) {
        this.messages = messages;
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (getItem() != null) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        setGraphic(choice == null ? null : line(choice));
        setAccessibleText(choice == null ? null : spoken(messages, choice));
    }

    /** The choice in a few words, for a screen reader. */
    static String spoken(Messages messages, Choice choice) {
        return messages.text(
                "palette.spoken", choice.words(), messages.text("palette.kind." + choice.kind()), choice.aside());
    }

    private static Node line(Choice choice) {
        Label words = new Label(choice.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label aside = new Label(choice.aside());
        aside.getStyleClass().add("aside");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(new FontIcon(choice.kind().icon()), words, aside);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        return line;
    }
}
