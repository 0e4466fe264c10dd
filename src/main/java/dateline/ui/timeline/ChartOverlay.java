package dateline.ui.timeline;

import dateline.timeline.Extent;
import dateline.timeline.TimeScale;
import dateline.ui.controls.OnceSeen;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What lies over the marks: a veil over what is outside of the time window, and the box that is being drawn.
 */
final class ChartOverlay extends Pane {

    private final Region before = region("veil");
    private final Region after = region("veil");
    private final Region box = region("zoom-box");

    ChartOverlay() {
        setMouseTransparent(true);
        Stream.of(before, after, box).forEach(part -> part.setVisible(false));
        OnceSeen.add(this, before, after, box);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    /** Shows the time window. */
    void show(Optional<Extent> window, TimeScale scale) {
        double from = window.map(extent -> clamped(scale.x(extent.from()))).orElse(0.0);
        double to = window.map(extent -> clamped(scale.x(extent.to()))).orElse(getWidth());
        stand(before, 0, from);
        stand(after, to, getWidth() - to);
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
