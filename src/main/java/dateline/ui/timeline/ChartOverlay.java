package dateline.ui.timeline;

import dateline.timeline.Extent;
import dateline.timeline.TimeScale;
import dateline.ui.controls.OnceSeen;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What lies over the marks: a veil over what is outside of the time window, the line of the day from which the reader looks, and
 * the box that is being drawn.
 */
final class ChartOverlay extends Pane {

    private final Region before = region("veil");
    private final Region after = region("veil");
    private final Region playhead = region("playhead");
    private final Label playheadLabel = new Label();
    private final Region box = region("zoom-box");

    ChartOverlay() {
        setMouseTransparent(true);
        playheadLabel.getStyleClass().add("playhead-label");
        Stream.of(before, after, playhead, playheadLabel, box).forEach(part -> part.setVisible(false));
        OnceSeen.add(this, before, after, playhead, playheadLabel, box);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    /** Shows the time window and the day from which the reader looks. */
    void show(Optional<Extent> window, Optional<Double> asOf, String words, TimeScale scale) {
        double from = window.map(extent -> clamped(scale.x(extent.from()))).orElse(0.0);
        double to = window.map(extent -> clamped(scale.x(extent.to()))).orElse(getWidth());
        stand(before, 0, from);
        stand(after, to, getWidth() - to);
        double x = asOf.map(then -> (double) Math.round(scale.x(then))).orElse(-1.0);
        boolean seen = x >= 0 && x <= getWidth();
        playhead.setVisible(seen);
        playheadLabel.setVisible(seen);
        if (seen) {
            stand(playhead, x - 1, 2);
            playheadLabel.setText(words);
            playheadLabel.applyCss(); // it may be seen for the first time
            playheadLabel.autosize();
            double left = x + 4 + playheadLabel.getWidth() > getWidth() ? x - 4 - playheadLabel.getWidth() : x + 4;
            playheadLabel.relocate(left, 2);
        }
    }

    private double clamped(double x) {
        return Math.clamp(x, 0, getWidth());
    }

    private void stand(Region region, double x, double width) {
        region.setVisible(width > 0);
        region.resizeRelocate(Math.round(x), 0, Math.round(width), getHeight());
    }

    /** Shows the box that is being drawn. */
    void box(double left, double right) {
        box.setVisible(true);
        box.resizeRelocate(left, 0, right - left, getHeight());
    }

    /** Shows no box any more. */
    void noBox() {
        box.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        // placed by show(), not by layout
    }
}
