package dateline.ui.card;

import dateline.dossier.Event;
import dateline.messages.Messages;
import dateline.ui.controls.IconButton;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons that correct an event: only those that make sense for it. */
final class ActionBar extends HBox {

    private final EventActions actions;
    private final Messages messages;

    ActionBar(Event event, EventActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("actions");
        setMinWidth(USE_PREF_SIZE);
        List<Node> buttons = new ArrayList<>();
        if (event.origin().acceptable()) {
            buttons.add(button(Feather.CHECK, "card.accept", actions::accept));
        }
        if (event.origin().rejectable()) {
            buttons.add(button(Feather.X, "card.reject", actions::reject));
        }
        buttons.add(button(Feather.EDIT_2, "card.edit", actions::edit));
        buttons.add(more(event));
        getChildren().setAll(buttons);
    }

    private Node button(Ikon icon, String key, Runnable action) {
        IconButton button = new IconButton(icon, messages.text(key), action);
        button.setFocusTraversable(true);
        return button;
    }

    private Node more(Event event) {
        MenuItem merge = item("card.merge", actions::merge);
        MenuItem split = item("card.split", actions::split);
        split.setDisable(event.mentions().size() < 2);
        MenuButton more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL), merge, split);
        more.getStyleClass().setAll("icon-button", "more");
        more.setAccessibleText(messages.text("card.more"));
        more.setTooltip(new Tooltip(messages.text("card.more")));
        return more;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
