package dateline.ui.shell;

import dateline.messages.Messages;
import dateline.ui.controls.IconButton;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The bar at the top: what folds, the menus, the field that finds, the size of the text and the theme. */
final class TopBar extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /** From this width on there is room for more than the menus and the field. */
    private static final double ROOMY = 850;

    private final Messages messages;
    private final List<Node> ofText;

    TopBar(Node find, MenuBar menus, Commands commands, Runnable lightOrDark, Messages messages) {
        this.messages = messages;
        Panels panels = commands.panels();
        Label name = new Label(messages.text("window.name"));
        name.getStyleClass().add("name");
        name.setMinWidth(USE_PREF_SIZE);
        menus.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(find, Priority.ALWAYS);
        IconButton contents = button(Feather.SIDEBAR, "fold-contents", panels::foldContents);
        IconButton card = button(Feather.SIDEBAR, "fold-card", panels::foldCard);
        card.getGraphic().setRotate(-90);
        light(contents, panels.contentsProperty());
        light(card, panels.cardProperty());
        card.disableProperty().bind(panels.eventsProperty().not());
        getStyleClass().add("bar");
        setMinWidth(0); // what is left out where it is narrow must not keep the window that opens so from being narrow
        setAlignment(Pos.CENTER_LEFT);
        IconButton smaller = button(Feather.ZOOM_OUT, "smaller", commands::smallerText);
        IconButton larger = button(Feather.ZOOM_IN, "larger", commands::largerText);
        ofText = List.of(contents, find, smaller, larger, card);
        List.of(name, smaller, larger).forEach(this::leaveOutWhereNarrow);
        getChildren()
                .setAll(
                        contents,
                        button(Feather.HOME, "start", commands::start),
                        name,
                        menus,
                        find,
                        smaller,
                        larger,
                        button(Feather.MOON, "light-dark", lightOrDark),
                        card);
    }

    /** What does nothing while the text is not to be seen. */
    List<Node> ofText() {
        return ofText;
    }

    private void leaveOutWhereNarrow(Node part) {
        part.managedProperty().bind(widthProperty().greaterThanOrEqualTo(ROOMY));
        part.visibleProperty().bind(part.managedProperty());
    }

    private IconButton button(Ikon icon, String command, Runnable action) {
        IconButton button = new IconButton(icon, messages.text("command." + command), action);
        button.setId("bar-" + command);
        button.setFocusTraversable(true);
        return button;
    }

    private static void light(Node button, ObservableValue<Boolean> shown) {
        shown.subscribe(on -> button.pseudoClassStateChanged(ON, on));
    }
}
