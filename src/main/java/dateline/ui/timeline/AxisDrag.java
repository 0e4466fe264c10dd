package dateline.ui.timeline;

import javafx.scene.input.MouseEvent;

/** Marks a time window, or moves the day from which the reader looks where the pointer takes hold of it. */
final class AxisDrag extends Drag {

    private static final double GRIP = 6;

    private final ChartPane chart;
    private final TimelineModel model;
    private final Viewport viewport;
    private boolean playhead;

    AxisDrag(ChartPane chart, TimelineModel model, Viewport viewport) {
        this.chart = chart;
        this.model = model;
        this.viewport = viewport;
    }

    @Override
    void begin(MouseEvent event) {
        double x = chart.scaleX(event.getSceneX());
        playhead = model.asOf()
                .filter(then -> Math.abs(viewport.scale().x(then) - x) < GRIP)
                .isPresent();
    }

    @Override
    void drag(MouseEvent event) {
        double to = seconds(event.getSceneX());
        if (playhead) {
            model.lookFrom(to);
        } else {
            model.lanesInTime().mark(true);
            model.mark(seconds(pressedX()), to);
        }
    }

    @Override
    void end(MouseEvent event) {
        drag(event);
        model.lanesInTime().mark(false);
    }

    private double seconds(double sceneX) {
        return viewport.scale()
                .seconds(Math.clamp(chart.scaleX(sceneX), 0, viewport.scale().width()));
    }
}
