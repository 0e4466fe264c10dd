package dateline.ui.timeline;

import dateline.timeline.Extent;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** Draws a box, and zooms to the time in it. */
final class BoxDrag extends Drag {

    private final ChartPane chart;
    private final Viewport viewport;

    BoxDrag(ChartPane chart, Viewport viewport) {
        this.chart = chart;
        this.viewport = viewport;
    }

    @Override
    void begin(MouseEvent event) {
        chart.setCursor(Cursor.CROSSHAIR);
    }

    @Override
    void drag(MouseEvent event) {
        chart.overlay().box(left(event), right(event));
    }

    @Override
    void end(MouseEvent event) {
        chart.overlay().noBox();
        viewport.fit(new Extent(
                viewport.scale().seconds(left(event)), viewport.scale().seconds(right(event))));
    }

    private double left(MouseEvent event) {
        return Math.max(0, chart.scaleX(Math.min(pressedX(), event.getSceneX())));
    }

    private double right(MouseEvent event) {
        return Math.max(left(event) + 1, chart.scaleX(Math.max(pressedX(), event.getSceneX())));
    }
}
