package dateline.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the start page that opens something: what, more about it, and its keys. */
final class StartAction extends Button {

    StartAction(Ikon icon, String words, String more, String keys) {
        getStyleClass().add("start-action");
        setMaxWidth(Double.MAX_VALUE);
        String pressed = KeyCombination.valueOf(keys).getDisplayText();
        VBox lines = new VBox(new Label(words));
        if (!more.isEmpty()) {
            Label below = new Label(more);
            below.getStyleClass().add("aside");
            lines.getChildren().add(below);
        }
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Label key = new Label(pressed);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(new FontIcon(icon), lines, key);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        setGraphic(line);
        line.prefWidthProperty().bind(widthProperty().subtract(24));
        setAccessibleText(words + ", " + pressed);
    }
}
