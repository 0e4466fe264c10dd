package dateline.ui.card;

import dateline.messages.Messages;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Opens the rest of a card, or puts it away. */
final class MoreButton extends Button {

    private final Messages messages;
    private final FontIcon up = new FontIcon(Feather.CHEVRON_UP);
    private final FontIcon down = new FontIcon(Feather.CHEVRON_DOWN);

    MoreButton(Messages messages, Runnable action) {
        this.messages = messages;
        getStyleClass().setAll("more-button");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(press -> action.run());
    }

    /** The words for a card that is open or not. */
    void tell(boolean open) {
        setText(messages.text(open ? "card.drawer.less" : "card.drawer.more"));
        setGraphic(open ? down : up);
    }
}
