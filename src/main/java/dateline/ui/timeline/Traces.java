package dateline.ui.timeline;

import dateline.timeline.Lane;
import dateline.timeline.Row;
import dateline.timeline.TimeScale;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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
        int count = (int) Math.ceil(getWidth() / DOT);
        BitSet dots = new BitSet();
        for (Row row : lane.rows()) {
            int[] marks = row.during(whole.origin(), DOT * whole.secondsPerPixel(), count);
            IntStream.range(0, count).filter(dot -> marks[dot] > 0).forEach(dots::set);
        }
        for (int from = dots.nextSetBit(0); from >= 0; from = dots.nextSetBit(dots.nextClearBit(from))) {
            context.fillRect(from * DOT, y, (dots.nextClearBit(from) - from) * DOT, DOT);
        }
    }

    @Override
    protected void layoutChildren() {
        paint();
    }
}
