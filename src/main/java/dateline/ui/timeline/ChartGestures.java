package dateline.ui.timeline;

import dateline.timeline.Item;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * What pointer and wheel do on the chart: the wheel zooms at the pointer, with Shift or sideways it pans, over the heads of the
 * lanes it scrolls them; dragging pans; a click presses an item, a double click goes nearer to it.
 */
final class ChartGestures {

    private static final double PER_PIXEL = 0.004;
    private static final double FASTEST = 1.0;
    private static final double SLACK = 4;

    private final ChartPane chart;
    private final Viewport viewport;
    private final Consumer<Item> fire;
    private boolean onChart;
    private boolean panning;
    private double lastX;
    private double lastY;

    ChartGestures(ChartPane chart, Viewport viewport, Consumer<Item> fire) {
        this.chart = chart;
        this.viewport = viewport;
        this.fire = fire;
        chart.setOnScroll(this::scroll);
        chart.setOnZoom(this::zoom);
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(this::drag);
        chart.setOnMouseReleased(release -> chart.setCursor(Cursor.DEFAULT));
        chart.setOnMouseClicked(this::click);
    }

    private void scroll(ScrollEvent event) {
        double x = chart.scaleX(event.getSceneX());
        boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (x < 0) {
            chart.scrollBy(-event.getDeltaY());
        } else if (sideways) {
            viewport.pan(-event.getDeltaX());
        } else if (event.isShiftDown()) {
            viewport.pan(-event.getDeltaY());
        } else {
            viewport.zoom(Math.exp(Math.clamp(event.getDeltaY() * PER_PIXEL, -FASTEST, FASTEST)), x);
        }
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        viewport.zoom(event.getZoomFactor(), Math.max(0, chart.scaleX(event.getSceneX())));
        event.consume();
    }

    private void press(MouseEvent event) {
        onChart = chart.scaleX(event.getSceneX()) >= 0;
        panning = false;
        lastX = event.getSceneX();
        lastY = event.getSceneY();
        chart.requestFocus();
    }

    private void drag(MouseEvent event) {
        double x = event.getSceneX() - lastX;
        double y = event.getSceneY() - lastY;
        panning |= onChart && Math.hypot(x, y) > SLACK;
        if (panning) {
            chart.setCursor(Cursor.CLOSED_HAND);
            viewport.pan(-x);
            chart.scrollBy(-y);
            lastX = event.getSceneX();
            lastY = event.getSceneY();
        }
    }

    private void click(MouseEvent event) {
        double x = chart.scaleX(event.getSceneX());
        if (event.getButton() == MouseButton.PRIMARY && onChart && !panning) {
            Optional<Item> item = chart.itemAt(event.getSceneX(), event.getSceneY());
            if (event.getClickCount() == 1) {
                item.ifPresent(fire);
            } else if (event.getClickCount() == 2) {
                item.ifPresentOrElse(this::zoomTo, () -> viewport.zoomIn(x));
            }
        }
    }

    private void zoomTo(Item item) {
        item.marks().stream()
                .map(mark -> mark.extent())
                .reduce((one, other) -> one.and(other))
                .ifPresent(viewport::zoomTo);
    }
}
