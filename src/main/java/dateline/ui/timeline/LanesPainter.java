package dateline.ui.timeline;

import dateline.timeline.Arrangement;
import dateline.timeline.Band;
import dateline.timeline.Box;
import dateline.timeline.Density;
import dateline.timeline.Extent;
import dateline.timeline.Item;
import dateline.timeline.Mark;
import dateline.timeline.Spot;
import dateline.timeline.Strip;
import dateline.timeline.TimeScale;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.FontSmoothingType;

/** Paints the lanes: their rules, the marks with their titles, and ticks where something is found. */
final class LanesPainter {

    private static final double HIT_WIDTH = 5;
    private static final double HIT_HEIGHT = 8;
    private static final double FRAME = 3;
    private static final double HALO = 4;
    private static final double CORNER = 8;
    private static final double FOOT = 4;
    private static final double FAINT = 0.5;
    private static final double TICK = 0.55;
    /** How much is seen of what stands back behind what was found. */
    private static final double BACK = 0.3;

    private final GraphicsContext context;
    private final TimelineModel model;
    private final Swatches swatches;
    private final Fonts fonts;
    private final RoundedBoxes boxes;
    private final MarkPainter marks;
    private final CrowdPainter crowds;
    private final TitlePainter titles;

    LanesPainter(GraphicsContext context, TimelineModel model, Swatches swatches, Fonts fonts) {
        this.context = context;
        this.model = model;
        this.swatches = swatches;
        this.fonts = fonts;
        boxes = new RoundedBoxes(context);
        marks = new MarkPainter(context, boxes);
        crowds = new CrowdPainter(context, boxes);
        titles = new TitlePainter(context, fonts);
        context.setFontSmoothingType(FontSmoothingType.GRAY);
    }

    /** Paints what is arranged, from a height on. */
    void paint(Arrangement shown, TimeScale scale, double top, double height) {
        context.clearRect(0, 0, scale.width(), height);
        context.save();
        context.translate(0, -top);
        shown.strips().forEach(strip -> rule(strip, scale.width()));
        for (Band row : shown.rows()) {
            row.items().forEach(item -> lag(item, scale));
        }
        model.pointed().flatMap(shown::item).ifPresent(item -> halo(item, shown));
        for (Band row : shown.rows()) {
            row.items().forEach(item -> paint(item, shown, scale));
        }
        for (Band row : shown.rows()) {
            row.items().forEach(item -> title(item, shown));
        }
        for (int lane = 0; lane < shown.strips().size(); lane++) {
            hits(lane, shown.strips().get(lane), scale);
        }
        shown.selectedAmongMany(scale).ifPresent(this::pin);
        model.pointed().flatMap(spot -> shown.amongMany(spot, scale)).ifPresent(this::pin);
        context.restore();
    }

    private void rule(Strip strip, double width) {
        context.setFill(swatches.of(model.colour(Optional.empty())).rule());
        context.fillRect(0, strip.bottom() - 1, width, 1);
    }

    /** A thin line from when an event is drawn to when it happened, with a foot there. */
    private void lag(Item item, TimeScale scale) {
        if (item.form() == Item.Form.MARK && item.mark().beside().happened().isPresent()) {
            Extent happened = item.mark().beside().happened().get();
            Box body = item.placement().body();
            double foot = Math.round(body.bottom());
            double end = Math.clamp(scale.x(happened.middle()), -FOOT, scale.width() + FOOT);
            double seen = isBack(item) ? BACK : 1;
            context.setFill(swatches.of(model.colour(item.mark().event())).mark());
            context.setGlobalAlpha(FAINT * seen);
            context.fillRect(Math.min(end, body.middle()), foot, Math.abs(body.middle() - end), 1);
            context.setGlobalAlpha(seen);
            context.fillRect(end - 1, foot - 2 * FOOT, 2, 2 * FOOT + 1);
            context.setGlobalAlpha(1);
        }
    }

    private void paint(Item item, Arrangement shown, TimeScale scale) {
        Swatch colours = swatches.of(model.colour(item, shown.strips().get(item.lane())));
        boolean selected = isSelected(item, shown);
        if (isTicks(item)) {
            Optional<Mark> marked = selected ? shown.selected().map(Spot::mark) : Optional.empty();
            crowds.ticks(item, scale, colours, marked, this::opacity);
            return;
        }
        context.setGlobalAlpha(isBack(item) ? BACK : 1);
        switch (item.form()) {
            case MARK -> mark(item, colours);
            case CLUSTER ->
                crowds.pill(item.placement().box(), item.stretch().size(), colours, selected, fonts.count());
            case DENSITY -> crowds.bars(item.placement().box(), Density.of(item, scale), colours, selected);
        }
        context.setGlobalAlpha(1);
    }

    /** Whether nothing of it is found, where something is sought. */
    private boolean isBack(Item item) {
        boolean isSought = model.searching().eventsProperty().get().isPresent();
        return isSought
                && item.marks().stream().allMatch(mark -> model.searching().setsBack(mark.event()));
    }

    /** A tick is pale, unless it is found. */
    private double opacity(Mark mark) {
        boolean sought = model.searching().eventsProperty().get().isPresent();
        return !sought ? TICK : model.searching().setsBack(mark.event()) ? BACK : 1;
    }

    /** Whether it is painted mark by mark: in a row too low for more, but a mark that has a label. */
    private static boolean isTicks(Item item) {
        boolean isLabelled = item.form() == Item.Form.MARK && item.title().isPresent();
        return item.stretch().row().isCrowd() && item.form() != Item.Form.DENSITY && !isLabelled;
    }

    private void mark(Item item, Swatch colours) {
        marks.paint(item, colours);
    }

    private static boolean isSelected(Item item, Arrangement shown) {
        return shown.selected().filter(item.stretch()::holds).isPresent();
    }

    private void title(Item item, Arrangement shown) {
        if (item.title().isPresent() && !isBack(item)) {
            Swatch colours = swatches.of(model.colour(item, shown.strips().get(item.lane())));
            titles.write(item, isSelected(item, shown), colours);
        }
    }

    /** Lights the mark of the event that the pointer is at in the text. */
    private void halo(Item item, Arrangement shown) {
        Swatch colours = swatches.of(model.colour(item, shown.strips().get(item.lane())));
        Box body = item.placement().body();
        Box around = new Box(body.x() - HALO, body.y() - HALO, body.width() + 2 * HALO, body.height() + 2 * HALO);
        boxes.paint(around, HALO + CORNER, new Coat(colours.over(colours.strong()), colours.mark(), 1.5));
    }

    /** The selected mark over those that hide it. */
    private void pin(Item item) {
        Swatch colours = swatches.of(model.colour(item.mark().event()));
        Box body = item.placement().body();
        Box frame = new Box(body.x() - FRAME, body.y() - FRAME, body.width() + 2 * FRAME, body.height() + 2 * FRAME);
        boxes.paint(frame, FRAME, new Coat(colours.panel(), colours.ink(), 1.5));
        marks.paint(item, colours);
    }

    private void hits(int lane, Strip strip, TimeScale scale) {
        double[] times = model.hits().inLane(lane);
        if (times.length > 0) {
            context.setFill(swatches.of(model.colour(Optional.empty())).hit());
            int next = model.hits().first(lane, scale.origin());
            while (next < times.length && scale.x(times[next]) <= scale.width()) {
                double x = Math.clamp(scale.x(times[next]), HIT_WIDTH / 2, scale.width());
                context.fillRect(Math.round(x - HIT_WIDTH / 2), strip.bottom() - HIT_HEIGHT, HIT_WIDTH, HIT_HEIGHT);
                next = model.hits().first(lane, scale.seconds(x + HIT_WIDTH));
            }
        }
    }
}
