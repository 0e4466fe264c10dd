package dateline.ui.timeline;

import dateline.timeline.TimeScale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A line down the chart at a moment, with words at its foot. */
final class DateLine extends Pane {

    private static final double INSET = 4;

    private final Region line = new Region();
    private final Label words = new Label();

    DateLine(String styleClass) {
        line.getStyleClass().add(styleClass);
        words.getStyleClass().add(styleClass + "-label");
        getChildren().addAll(line, words);
    }

    /** Shows it at a moment, in seconds since 1970; hides it when it is off screen. */
    void show(Optional<Double> moment, String text, TimeScale scale, double foot) {
        double x = moment.map(then -> (double) Math.round(scale.x(then))).orElse(-1.0);
        setVisible(x >= 0 && x <= scale.width());
        if (isVisible()) {
            line.resizeRelocate(x, 0, 1, foot + 3);
            words.setText(text);
            words.autosize();
            double most = Math.max(INSET, scale.width() - words.getWidth() - INSET);
            words.relocate(Math.round(Math.clamp(x - words.getWidth() / 2, INSET, most)), foot + 3);
        }
    }

    /** Leaves out the words where they would cover those of another. */
    void giveWayTo(DateLine other) {
        boolean meets = words.getBoundsInParent().intersects(other.words.getBoundsInParent());
        words.setVisible(!(other.isVisible() && meets));
    }

    @Override
    protected void layoutChildren() {
        // placed by show(), not by layout
    }
}
