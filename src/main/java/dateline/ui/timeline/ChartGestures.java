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
 * What pointer and wheel do on the chart: the wheel scrolls the lanes where they are higher than the window, and zooms at the
 * pointer where they are not, over the axis, or with Ctrl; with Shift or sideways it pans; dragging pans, with Shift it draws a box to zoom to, on the axis it marks a time window; a click presses
 * an item, a double click goes nearer to it.
 */
final class ChartGestures {

    private static final double PER_PIXEL = 0.004;
    private static final double FASTEST = 1.0;
    private static final double NOTCH = 20;

    private final ChartPane chart;
    private final TimelineModel model;
    private final Viewport viewport;
    private final Consumer<Item> fire;
    private final PanDrag pan;
    private Drag drag;

    ChartGestures(ChartPane chart, TimelineModel model, Viewport viewport, Consumer<Item> fire) {
        this.chart = chart;
        this.model = model;
        this.viewport = viewport;
        this.fire = fire;
        pan = new PanDrag(chart, viewport);
        drag = pan;
        AxisDrag axis = new AxisDrag(chart, model, viewport);
        BoxDrag box = new BoxDrag(chart, viewport);
        HoverCard hover = new HoverCard(chart, model, viewport);
        chart.setOnScroll(this::scroll);
        chart.setOnZoom(this::zoom);
        chart.setOnMousePressed(event -> {
            hover.hide();
            viewport.hold();
            drag = chart.isOnAxis(event) ? axis : event.isShiftDown() ? box : pan;
            drag.press(event);
            chart.requestFocus();
        });
        chart.setOnMouseDragged(event -> drag.move(event));
        chart.setOnMouseReleased(event -> {
            drag.release(event);
            chart.setCursor(Cursor.DEFAULT);
        });
        chart.setOnMouseClicked(this::click);
        chart.setOnMouseMoved(event -> point(event, hover));
        chart.setOnMouseEntered(event -> enter(event, hover));
        chart.setOnMouseExited(event -> hover.hide());
    }

    /** Also from the card, which goes and may have covered a mark; not while something is dragged. */
    private void enter(MouseEvent event, HoverCard hover) {
        if (!event.isPrimaryButtonDown()) {
            point(event, hover);
        }
    }

    private void point(MouseEvent event, HoverCard hover) {
        Optional<Item> item = chart.itemAt(event.getSceneX(), event.getSceneY());
        chart.setCursor(cursor(event, item));
        hover.over(item);
    }

    private Cursor cursor(MouseEvent event, Optional<Item> item) {
        return item.isPresent() ? Cursor.HAND : chart.isOnAxis(event) ? Cursor.TEXT : Cursor.DEFAULT;
    }

    private void scroll(ScrollEvent event) {
        double x = chart.scaleX(event.getSceneX());
        boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        boolean scrolls = x < 0 || chart.overflows() && !event.isShortcutDown() && !chart.isOnAxis(event);
        if (sideways) {
            viewport.pan(-event.getDeltaX());
        } else if (event.isShiftDown()) {
            viewport.pan(-event.getDeltaY());
        } else if (scrolls) {
            chart.scrollBy(-event.getDeltaY());
        } else {
            turn(event, x);
        }
        event.consume();
    }

    /** The notches of a wheel are far apart, so the window glides from one to the next; fingers need no help. */
    private void turn(ScrollEvent event, double x) {
        double factor = Math.exp(Math.clamp(event.getDeltaY() * PER_PIXEL, -FASTEST, FASTEST));
        if (Math.abs(event.getDeltaY()) >= NOTCH) {
            viewport.turn(factor, x);
        } else {
            viewport.zoom(factor, x);
        }
    }

    private void zoom(ZoomEvent event) {
        viewport.zoom(event.getZoomFactor(), Math.max(0, chart.scaleX(event.getSceneX())));
        event.consume();
    }

    private void click(MouseEvent event) {
        boolean onLanes = chart.scaleX(event.getSceneX()) >= 0 && !chart.isOnAxis(event);
        if (event.getButton() == MouseButton.PRIMARY && onLanes && !drag.hasMoved()) {
            Optional<Item> item = chart.itemAt(event.getSceneX(), event.getSceneY());
            if (event.getClickCount() == 1) {
                item.ifPresent(fire);
            } else if (event.getClickCount() == 2) {
                double x = chart.scaleX(event.getSceneX());
                item.ifPresentOrElse(each -> comeNear(each, x), () -> viewport.zoomIn(x));
            }
        }
    }

    private void comeNear(Item item, double x) {
        if (item.isCluster()) {
            viewport.comeNear(item.stretch().extent(), x);
        } else {
            viewport.comeNear(model.walk().around(item.mark()), item.mark().extent(), x);
        }
    }
}
