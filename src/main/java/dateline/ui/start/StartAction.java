package dateline.ui.start;

import javafx.geometry.Orientation;
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

/** What opens something on the start page: what, more about it, and its keys. It is as high as its words need. */
final class StartAction extends Button {

    private static final double BESIDE = 24;

    private final HBox line;

    StartAction(Ikon icon, String words, String more, String keys) {
        getStyleClass().add("start-action");
        setMaxWidth(Double.MAX_VALUE);
        String pressed = KeyCombination.valueOf(keys).getDisplayText();
        Label name = new Label(words);
        name.setWrapText(true);
        VBox lines = new VBox(name);
        if (!more.isEmpty()) {
            Label below = new Label(more);
            below.getStyleClass().add("aside");
            below.setWrapText(true);
            lines.getChildren().add(below);
        }
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Label key = new Label(pressed);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(new FontIcon(icon), lines, key);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        setGraphic(line);
        line.prefWidthProperty().bind(widthProperty().subtract(BESIDE));
        setAccessibleText(words + ", " + pressed);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + line.prefHeight(width - BESIDE) + snappedBottomInset();
    }
}
