package dateline.ui.contents;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Looks like a check box, of which JavaFX would make twice as many nodes, and a window begins with many. The keyboard has the row. */
final class FollowedBox extends StackPane {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final FontIcon tick = new FontIcon(Feather.CHECK);
    private boolean isOn;

    FollowedBox() {
        getChildren().add(tick);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume); // a click on it is none on the row
    }

    /**
     * Stands for another thing.
     *
     * @param colour its style class
     * @param turned told whether it is to be followed, at a click
     */
    void standFor(String colour, Consumer<Boolean> turned) {
        getStyleClass().setAll("followed", colour);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                turned.accept(!isOn);
            }
        });
    }

    /** Shows whether the thing is followed. */
    void show(boolean follows) {
        isOn = follows;
        tick.setVisible(isOn);
        pseudoClassStateChanged(ON, isOn);
    }
}
