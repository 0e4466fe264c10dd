package dateline.ui.timeline;

import dateline.timeline.TimeScale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A line down the chart at a moment, with a flag of words above it, on the axis. Titles have a halo, so that it runs behind them. */
final class DateLine extends Pane {

    private static final double INSET = 2;
    private static final double TIP = 5;
    private static final double WIDEST = 2;

    private final Region line = new Region();
    private final Region tip = new Region();
    private final Label words = new Label();

    DateLine(String styleClass) {
        line.getStyleClass().addAll("date-line", styleClass);
        tip.getStyleClass().addAll("date-tip", styleClass + "-tip");
        words.getStyleClass().add(styleClass + "-label");
        getChildren().addAll(line, tip, words);
        setVisible(false);
    }

    /** What its words are. */
    void tell(String text) {
        words.setText(text);
    }

    /**
     * Shows it at a moment, in seconds since 1970; hides it when it is off screen.
     *
     * @param height of the lanes, in pixels
     * @param above from the upper edge of the lanes to that of the axis
     * @param room up to where words may be written
     */
    void show(Optional<Double> moment, TimeScale scale, double height, double above, double room) {
        double x = moment.map(then -> (double) Math.round(scale.x(then))).orElse(-1.0);
        setVisible(x >= 0 && x <= scale.width());
        if (isVisible()) {
            line.resizeRelocate(x, 0, WIDEST, height);
            words.applyCss(); // it may be seen for the first time
            words.autosize();
            double most = Math.max(INSET, room - words.getWidth() - INSET);
            words.relocate(Math.round(Math.clamp(x - words.getWidth() / 2, INSET, most)), INSET - above);
            tip.resizeRelocate(x - TIP + 1, words.getLayoutY() + words.getHeight(), 2 * TIP - 1, TIP);
        }
    }

    /** Where the words stand; empty where they are not seen. */
    Optional<Bounds> label() {
        return isVisible() && words.isVisible() ? Optional.of(words.getBoundsInParent()) : Optional.empty();
    }

    /** Leaves out the words where they would cover those of another. */
    void giveWayTo(DateLine other) {
        boolean meets = words.getBoundsInParent().intersects(other.words.getBoundsInParent());
        words.setVisible(!(other.isVisible() && meets));
        tip.setVisible(words.isVisible());
    }

    @Override
    protected void layoutChildren() {
        // placed by show(), not by layout
    }
}
