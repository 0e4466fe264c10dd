package dateline.ui.timeline;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar above the timeline: its name, and three joined buttons that zoom. */
final class ZoomBar extends HBox {

    ZoomBar(Viewport viewport, EventWords words) {
        getStyleClass().add("timeline-bar");
        Label name = new Label(words.text("title"));
        name.getStyleClass().add("timeline-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button out = button(words, "zoom.out", "left-pill", viewport::zoomOut);
        out.setGraphic(new FontIcon(Feather.MINUS));
        Button fit = button(words, "zoom.fit", "center-pill", viewport::fit);
        fit.setText(words.text("zoom.fit"));
        Button in = button(words, "zoom.in", "right-pill", viewport::zoomIn);
        in.setGraphic(new FontIcon(Feather.PLUS));
        HBox zoom = new HBox(out, fit, in);
        zoom.getStyleClass().add("zoom");
        getChildren().addAll(name, space, zoom);
    }

    private static Button button(EventWords words, String key, String place, Runnable action) {
        Button button = new Button();
        button.getStyleClass().addAll("zoom-button", place);
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key + ".hint")));
        button.setOnAction(press -> action.run());
        return button;
    }
}
