package dateline.ui.timeline;

import dateline.timeline.Extent;
import dateline.timeline.TimeScale;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** All of time in one strip, and in it the window that the chart shows, which can be dragged, and made wider at its edges. */
final class Overview extends Region {

    private static final double HEIGHT = 22;
    private static final double END = 40;
    private static final double LEAST_WINDOW = 8;
    private static final double EDGE = 5;

    /** What a drag moves. */
    private enum Grip {
        WINDOW,
        START,
        END
    }

    private final TimelineModel model;
    private final Viewport viewport;
    private final Traces traces;
    private final EventWords words;
    private final Label first = new Label();
    private final Label last = new Label();
    private final Region strip = new Region();
    private final Region window = new Region();
    private Grip grip = Grip.WINDOW;
    private double held;
    private double fixed;

    Overview(TimelineModel model, Viewport viewport, EventWords words) {
        this.model = model;
        this.viewport = viewport;
        traces = new Traces(model);
        this.words = words;
        Stream.of(first, last).forEach(label -> label.getStyleClass().add("overview-end"));
        getStyleClass().add("timeline-overview");
        window.getStyleClass().add("window");
        window.setMouseTransparent(true);
        strip.getStyleClass().add("strip");
        strip.setMouseTransparent(true);
        getChildren().addAll(strip, traces, window, first, last);
        setFocusTraversable(true);
        setOnKeyPressed(new OverviewKeys(model, viewport)::press);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(words.text("overview"));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseMoved(move -> setCursor(gripAt(move.getX()) == Grip.WINDOW ? Cursor.HAND : Cursor.H_RESIZE));
        model.chartProperty().subscribe(chart -> tellEnds());
        viewport.scaleProperty().subscribe(scale -> setNeedsLayout(true)); // of itself, not of what is around it
    }

    private TimeScale whole() {
        return model.chart().fitted(Math.max(1, stripWidth()));
    }

    private double stripWidth() {
        return getWidth() - 2 * END;
    }

    private void tellEnds() {
        Extent whole = whole().visible();
        Extent all = model.chart()
                .filled()
                .map(TimeScale::visible)
                .flatMap(shown -> model.chart().reach().map(shown::and))
                .orElse(whole);
        List<String> ends = words.ends(all.from(), all.to() - 1);
        first.setText(ends.getFirst());
        last.setText(ends.getLast());
    }

    private void layoutEnds() {
        first.autosize();
        last.autosize();
        first.relocate(0, Math.round((getHeight() - first.getHeight()) / 2));
        last.relocate(getWidth() - last.getWidth(), first.getLayoutY());
        strip.resizeRelocate(END, 0, stripWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        layoutEnds();
        Extent visible = viewport.scale().visible();
        TimeScale whole = whole();
        double left = Math.clamp(whole.x(visible.from()), 0, Math.max(0, stripWidth() - LEAST_WINDOW));
        double right =
                Math.clamp(whole.x(visible.to()), left + LEAST_WINDOW, Math.max(left + LEAST_WINDOW, stripWidth()));
        window.resizeRelocate(END + left, 0, right - left, getHeight());
        traces.resizeRelocate(END, 0, stripWidth(), getHeight());
    }

    private Grip gripAt(double x) {
        double left = window.getLayoutX();
        double right = left + window.getWidth();
        if (Math.abs(x - right) < EDGE) {
            return Grip.END;
        }
        return Math.abs(x - left) < EDGE ? Grip.START : Grip.WINDOW;
    }

    /** Takes hold of the window or its edge; pressed outside, the window comes to the pointer first. */
    private void press(MouseEvent event) {
        double at = time(event);
        Extent visible = viewport.scale().visible();
        grip = gripAt(event.getX());
        fixed = grip == Grip.START ? visible.to() : visible.from();
        boolean inside = visible.from() <= at && at < visible.to();
        held = inside ? at - visible.from() : visible.length() / 2;
        if (grip == Grip.WINDOW) {
            drag(event);
        }
    }

    private void drag(MouseEvent event) {
        double at = whole().seconds(Math.clamp(event.getX() - END, 0, stripWidth()));
        switch (grip) {
            case WINDOW -> viewport.panTo(time(event) - held);
            case START -> viewport.show(between(Math.min(at, fixed - 1), fixed));
            case END -> viewport.show(between(fixed, Math.max(at, fixed + 1)));
        }
    }

    private double time(MouseEvent event) {
        return whole().seconds(event.getX() - END);
    }

    private TimeScale between(double from, double to) {
        return TimeScale.fitted(new Extent(from, to), viewport.scale().width(), 0);
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
