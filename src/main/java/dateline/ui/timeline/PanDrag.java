package dateline.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** Moves the chart with the pointer, which may let go while it still moves. */
final class PanDrag extends Drag {

    private static final double SLOWEST_FLING = 250;
    private static final double FASTEST_FLING = 6_000;
    private static final double STILL_AFTER = 0.06;

    private final ChartPane chart;
    private final Viewport viewport;
    private boolean onChart;
    private double lastX;
    private double lastY;
    private double speed;
    private long lastTime;

    PanDrag(ChartPane chart, Viewport viewport) {
        this.chart = chart;
        this.viewport = viewport;
    }

    @Override
    void begin(MouseEvent event) {
        onChart = chart.scaleX(event.getSceneX()) >= 0;
        lastX = event.getSceneX();
        lastY = event.getSceneY();
        lastTime = System.nanoTime();
        speed = 0;
    }

    @Override
    void drag(MouseEvent event) {
        double x = event.getSceneX() - lastX;
        double y = event.getSceneY() - lastY;
        if (onChart) {
            chart.setCursor(Cursor.CLOSED_HAND);
            viewport.pan(-x);
            chart.scrollBy(-y);
            speed = (speed + x / Math.max(1e-3, secondsPassed())) / 2;
        }
        lastX = event.getSceneX();
        lastY = event.getSceneY();
        lastTime = System.nanoTime();
    }

    @Override
    void end(MouseEvent event) {
        if (onChart && secondsPassed() < STILL_AFTER && Math.abs(speed) > SLOWEST_FLING) {
            viewport.fling(-Math.clamp(speed, -FASTEST_FLING, FASTEST_FLING));
        }
    }

    private double secondsPassed() {
        return (System.nanoTime() - lastTime) / 1e9;
    }
}
