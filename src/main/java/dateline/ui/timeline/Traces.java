package dateline.ui.timeline;

import dateline.timeline.Lane;
import dateline.timeline.TimeScale;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;

/** Where in all of time each lane has something: a line of dots for each, painted once for a chart and a width. */
final class Traces extends Pane {

    private static final double INSET = 5;
    private static final double DOT = 2;

    private final TimelineModel model;
    private final Canvas canvas = new Canvas();
    private final Swatches swatches = new Swatches(this::requestLayout);

    Traces(TimelineModel model) {
        this.model = model;
        setMouseTransparent(true);
        getChildren().addAll(swatches.layer(), canvas);
        model.chartProperty().subscribe(chart -> requestLayout());
    }

    private void paint() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, getWidth(), getHeight());
        List<Lane> lanes = model.chart().lanes();
        if (getWidth() > 1) {
            TimeScale whole = model.chart().fitted(getWidth());
            double room = (getHeight() - 2 * INSET) / Math.max(1, lanes.size());
            for (int number = 0; number < lanes.size(); number++) {
                Lane lane = lanes.get(number);
                context.setFill(swatches.of(model.colour(lane.heading())).mark());
                paint(context, lane, whole, Math.round(INSET + room * (number + 0.5) - DOT / 2));
            }
        }
    }

    private void paint(GraphicsContext context, Lane lane, TimeScale whole, double y) {
        for (double x = 0; x < getWidth(); x += DOT) {
            double from = whole.seconds(x);
            double to = whole.seconds(x + DOT);
            if (lane.rows().stream().anyMatch(row -> row.during(from, to) > 0)) {
                context.fillRect(x, y, DOT, DOT);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        paint();
    }
}
