package dateline.ui.timeline;

import dateline.timeline.Extent;
import dateline.timeline.Tick;
import dateline.timeline.Ticks;
import dateline.timeline.TimeScale;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The axis: the divisions of time, above them what they are part of, and the bar of the passages on screen. */
final class AxisView extends Pane {

    /** Its height in pixels. */
    static final double HEIGHT = 42;

    private static final double BAR = 5;
    private static final double LEAST_BAR = 4;

    private final Layer context = new Layer();
    private final Layer divisions = new Layer();
    private final Region bar = new Region();
    private final Layer window = new Layer(bar, context, divisions).clipped();
    private final NodePool<Tick, Label> contextLabels = new NodePool<>(
            context, Tick::time, tick -> label(tick, "tick-context"), (tick, label) -> place(tick, label, 4));
    private final NodePool<Tick, Label> divisionLabels =
            new NodePool<>(divisions, Tick::time, tick -> label(tick, "tick"), (tick, label) -> place(tick, label, 19));

    AxisView() {
        getStyleClass().add("timeline-axis");
        bar.getStyleClass().add("band-bar");
        getChildren().add(window);
    }

    /** Shows the divisions and the bar over the extent. */
    void show(Ticks ticks, TimeScale scale, Optional<Extent> band) {
        contextLabels.show(ticks.context());
        divisionLabels.show(ticks.divisions());
        bar.setVisible(band.isPresent());
        band.ifPresent(extent -> {
            double x = Math.max(-BAR, scale.x(extent.from()));
            double right = Math.min(scale.width() + BAR, scale.x(extent.to()));
            bar.resizeRelocate(x, HEIGHT - BAR, Math.max(LEAST_BAR, right - x), BAR);
        });
    }

    @Override
    protected void layoutChildren() {
        window.resize(getWidth(), getHeight());
    }

    private static Label label(Tick tick, String styleClass) {
        Label label = new Label(tick.label());
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void place(Tick tick, Label label, double y) {
        label.setText(tick.label());
        label.relocate(Math.round(tick.x() + Ticks.INSET), y);
        label.autosize();
        label.setVisible(label.getLayoutX() >= 0 && label.getLayoutX() + label.getWidth() <= getWidth());
    }
}
