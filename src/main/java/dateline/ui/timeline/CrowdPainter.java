package dateline.ui.timeline;

import dateline.timeline.Box;
import dateline.timeline.Density;
import dateline.timeline.Extent;
import dateline.timeline.Item;
import dateline.timeline.Mark;
import dateline.timeline.TimeScale;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints many marks as one: clusters with their count, and dense rows as bars. */
final class CrowdPainter {

    private static final double CORNER = 8;
    private static final double LINE = 1.5;
    private static final double LEAST_BAR = 2;
    private static final double TICK = 8;
    private static final double TALL = 12;
    private static final double THIN = 3;
    private static final double LONG = 6;
    private static final double FRAME = 3;

    private final GraphicsContext context;
    private final RoundedBoxes boxes;

    CrowdPainter(GraphicsContext context, RoundedBoxes boxes) {
        this.context = context;
        this.boxes = boxes;
    }

    /** Paints the pill of a cluster with its count. */
    void pill(Box pill, int count, Swatch colours, boolean selected, Font font) {
        Color ground = colours.over(colours.tint());
        boxes.paint(pill, CORNER, new Coat(ground, selected ? colours.ink() : colours.mark(), LINE));
        context.setFill(colours.ink());
        context.setFont(font);
        context.setTextAlign(TextAlignment.CENTER);
        context.setTextBaseline(VPos.CENTER);
        context.fillText(Integer.toString(count), pill.middle(), pill.y() + pill.height() / 2);
        context.setTextAlign(TextAlignment.LEFT);
    }

    /**
     * Paints each of a few marks that have no labels: a day as a tick, what lasts as a thin line.
     *
     * @param opacity of each that is not selected
     */
    void ticks(Item item, TimeScale scale, Swatch colours, Optional<Mark> selected, ToDoubleFunction<Mark> opacity) {
        Box box = item.placement().box();
        double middle = box.y() + box.height() / 2;
        context.setFill(colours.mark());
        for (Mark mark : item.marks()) {
            boolean isSelected = selected.filter(mark::equals).isPresent();
            context.setGlobalAlpha(isSelected ? 1 : opacity.applyAsDouble(mark));
            Box tick = tick(mark.extent(), scale, middle, isSelected);
            context.fillRect(tick.x(), tick.y(), tick.width(), tick.height());
        }
        context.setGlobalAlpha(1);
        selected.ifPresent(mark -> framed(tick(mark.extent(), scale, middle, true), colours));
    }

    /** Paints marks without labels where these boxes are. */
    void sample(List<Box> ticks, Swatch colours) {
        context.setFill(colours.mark());
        ticks.forEach(tick -> context.fillRect(tick.x(), tick.y(), tick.width(), tick.height()));
    }

    /** Over those that stand beside it. */
    private void framed(Box tick, Swatch colours) {
        Box frame = new Box(tick.x() - FRAME, tick.y() - FRAME, tick.width() + 2 * FRAME, tick.height() + 2 * FRAME);
        boxes.paint(frame, FRAME, new Coat(colours.panel(), colours.ink(), LINE));
        context.setFill(colours.mark());
        context.fillRect(tick.x(), tick.y(), tick.width(), tick.height());
    }

    /**
     * Where a tick or a thin line stands, cut off a little outside the window. Its edges are on whole pixels: the software renderer fills
     * upright ones ten times as fast as round ones.
     */
    static Box tick(Extent extent, TimeScale scale, double middle, boolean selected) {
        double length = extent.length() / scale.secondsPerPixel();
        double height = length > LONG ? THIN : selected ? TALL : TICK;
        double width = Math.max(selected ? THIN + 1 : THIN, length);
        double start = scale.x(extent.middle()) - width / 2;
        double left = Math.round(Math.clamp(start, -LONG, scale.width() + LONG));
        double right = Math.round(Math.clamp(start + width, -LONG, scale.width() + LONG));
        return new Box(left, Math.round(middle - height / 2), right - left, height);
    }

    /** Paints the bars of a dense part, on a pale ground; on whole pixels, as ticks are. */
    void bars(Box box, Density density, Swatch colours, boolean selected) {
        double bottom = Math.round(box.bottom());
        double highest = Math.round(box.height());
        context.setFill(selected ? colours.strong() : colours.tint());
        context.fillRect(box.x(), bottom - highest, box.width(), highest);
        context.setFill(colours.mark());
        double[] heights = density.heights();
        for (int bar = 0; bar < heights.length; bar++) {
            if (heights[bar] > 0) {
                double left = Math.max(box.x(), density.x() + bar * density.width());
                double right = Math.min(box.right(), density.x() + (bar + 1) * density.width());
                double height = Math.max(LEAST_BAR, Math.round(heights[bar] * highest));
                double from = Math.round(left);
                context.fillRect(from, bottom - height, Math.max(0, Math.round(right) - from), height);
            }
        }
    }
}
