package dateline.ui.timeline;

import dateline.timeline.Extent;
import dateline.timeline.Lane;
import dateline.timeline.Mark;
import dateline.timeline.TimeScale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** All of time in one strip, and in it the window that the chart shows, which can be dragged. */
final class Overview extends Region {

    private static final double HEIGHT = 26;
    private static final double INSET = 5;
    private static final double LEAST_WINDOW = 8;

    private final TimelineModel model;
    private final Viewport viewport;
    private final Path traces = new Path();
    private final Region window = new Region();
    private double grip;

    /** A trace of a mark, in whole pixels so that those on one another are drawn once. */
    private record Trace(int lane, int from, int to) {}

    Overview(TimelineModel model, Viewport viewport, EventWords words) {
        this.model = model;
        this.viewport = viewport;
        getStyleClass().add("timeline-overview");
        traces.getStyleClass().add("traces");
        window.getStyleClass().add("window");
        window.setMouseTransparent(true);
        getChildren().addAll(traces, window);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(words.text("overview"));
        setCursor(Cursor.HAND);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        model.chartProperty().subscribe(chart -> trace());
        widthProperty().subscribe(width -> trace());
        viewport.scaleProperty().subscribe(scale -> requestLayout());
    }

    private TimeScale whole() {
        return model.chart().fitted(Math.max(1, getWidth()));
    }

    private void trace() {
        traces.getElements().clear();
        if (getWidth() > 0) {
            Set<Trace> seen = new HashSet<>();
            List<Lane> lanes = model.chart().lanes();
            TimeScale whole = whole();
            for (int number = 0; number < lanes.size(); number++) {
                double y = INSET + (HEIGHT - 2 * INSET) * (number + 0.5) / lanes.size();
                for (Mark mark : lanes.get(number).marks()) {
                    Trace trace = trace(number, whole, mark);
                    if (seen.add(trace)) {
                        traces.getElements().addAll(new MoveTo(trace.from, y), new LineTo(trace.to, y));
                    }
                }
            }
        }
        requestLayout();
    }

    private static Trace trace(int lane, TimeScale whole, Mark mark) {
        int from = (int) Math.round(whole.x(mark.extent().from()));
        int to = (int) Math.round(whole.x(mark.extent().to()));
        return new Trace(lane, from, Math.max(from + 2, to));
    }

    @Override
    protected void layoutChildren() {
        Extent visible = viewport.scale().visible();
        TimeScale whole = whole();
        double left = Math.clamp(whole.x(visible.from()), 0, getWidth() - LEAST_WINDOW);
        double right = Math.clamp(whole.x(visible.to()), left + LEAST_WINDOW, getWidth());
        window.resizeRelocate(left, 0, right - left, getHeight());
    }

    /** Takes hold of the window; pressed outside, the window comes to the pointer first. */
    private void press(MouseEvent event) {
        double at = whole().seconds(event.getX());
        Extent visible = viewport.scale().visible();
        boolean inside = visible.from() <= at && at < visible.to();
        grip = inside ? at - visible.from() : visible.length() / 2;
        drag(event);
    }

    private void drag(MouseEvent event) {
        viewport.panTo(whole().seconds(event.getX()) - grip);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
