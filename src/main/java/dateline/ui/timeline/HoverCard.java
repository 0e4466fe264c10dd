package dateline.ui.timeline;

import dateline.timeline.Item;
import dateline.timeline.Stretch;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What is under the pointer, said after a moment beside it. */
final class HoverCard {

    private static final double WIDTH = 280;
    private static final double BELOW = 18;

    private final ChartPane chart;
    private final TimelineModel model;
    private final Tooltip card = new Tooltip();
    private final Label title = label("hover-title");
    private final Label date = label("hover-date");
    private final Label more = label("hover-more");
    private final PauseTransition pause = new PauseTransition(Duration.millis(350));
    private Optional<Stretch> under = Optional.empty();

    HoverCard(ChartPane chart, TimelineModel model) {
        this.chart = chart;
        this.model = model;
        VBox lines = new VBox(title, date, more);
        lines.getStyleClass().add("hover-card");
        card.setGraphic(lines);
        card.getStyleClass().add("hover-tooltip");
        card.setMaxWidth(WIDTH);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        return label;
    }

    /** The pointer is over this item, or over none. */
    void over(Optional<Item> item, MouseEvent at) {
        Optional<Stretch> now = item.map(Item::stretch);
        if (!now.equals(under)) {
            hide();
            under = now;
            item.ifPresent(each -> {
                pause.setOnFinished(over -> show(each, at.getScreenX(), at.getScreenY()));
                pause.playFromStart();
            });
        }
    }

    private void show(Item item, double x, double y) {
        EventWords words = chart.words();
        if (item.isCluster()) {
            title.setText(words.text("hover.many", item.stretch().size()));
            date.setText(words.reach(item));
            more.setText(words.titles(item));
        } else {
            title.setText(item.mark().event().title());
            date.setText(words.dateAndSource(item.mark().event()));
            more.setText(
                    words.standing(item.mark().event(), model.issue(item.mark().event())));
        }
        if (chart.getScene() != null && chart.getScene().getWindow() != null) {
            card.show(chart, x, y + BELOW);
        }
    }

    /** Says nothing any more. */
    void hide() {
        pause.stop();
        card.hide();
        under = Optional.empty();
    }
}
