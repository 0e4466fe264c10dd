package dateline.ui.timeline;

import dateline.timeline.Box;
import dateline.timeline.Item;
import dateline.timeline.Mark;
import dateline.timeline.MarkTitle;
import dateline.timeline.Placement;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/**
 * Paints one mark: pale bars for what the text tells, and over them the body with faded edges or arrows; what has not come about
 * is hollow with a broken outline; of times of which one is meant each is a ghost, and a line links them.
 */
final class MarkPainter {

    private static final double FADE = 22;
    private static final double MOST_FADE = 0.45;
    private static final double POINT_STAYS_ROUND = 18;
    private static final double CORNER = 4;
    private static final double PILL_CORNER = 7;
    private static final double LINE = 1.5;
    private static final double TOLD = 4;
    private static final double NOTCH = 4;
    private static final double PILL_END = 7;

    private final GraphicsContext context;
    private final RoundedBoxes boxes;

    MarkPainter(GraphicsContext context, RoundedBoxes boxes) {
        this.context = context;
        this.boxes = boxes;
    }

    /** Paints the mark of an item, which is drawn longer where its label is inside and needs the room. */
    void paint(Item item, Swatch colours) {
        Box body = item.placement().body();
        Optional<MarkTitle> longer = item.title()
                .filter(title -> title.side() == MarkTitle.Side.INSIDE)
                .filter(title -> title.box().right() > body.right());
        longer.ifPresentOrElse(
                title -> pill(body, title.box().right() + PILL_END, colours),
                () -> paint(item.mark(), item.placement(), colours));
    }

    /** What is expected, as long as its label, and in it how long it is expected to last. */
    private void pill(Box body, double end, Swatch colours) {
        Box pill = new Box(body.x(), body.y(), end - body.x(), body.height());
        boxes.paint(pill, PILL_CORNER, Coat.plain(colours.panel()));
        boxes.paint(body, PILL_CORNER, Coat.plain(colours.over(colours.tint())));
        stroke(colours.mark());
        context.setLineDashes(2, 3);
        outline(inset(pill, LINE / 2), PILL_CORNER);
        context.setLineDashes();
    }

    /** Paints the mark at the place. */
    void paint(Mark mark, Placement place, Swatch colours) {
        for (int number = 0; number < place.told().size(); number++) {
            boolean disputed = !mark.told().get(number).overlaps(mark.extent());
            told(place.told().get(number), place.body(), disputed, colours);
        }
        if (place.ghosts().isEmpty()) {
            body(mark, place.body(), colours);
        } else {
            ghosts(place, colours);
        }
    }

    private void told(Box box, Box body, boolean disputed, Swatch colours) {
        if (!disputed) {
            boxes.paint(inset(box, 0, (box.height() - TOLD) / 2), TOLD / 2, Coat.plain(colours.strong()));
        } else {
            boxes.paint(box, CORNER, new Coat(colours.strong(), colours.mark(), LINE));
            boxes.paint(inset(box, LINE * 2), CORNER / 2, new Coat(colours.panel(), colours.mark(), LINE));
            stroke(colours.mark());
            double middle = Math.round(box.y() + box.height() / 2);
            boolean before = box.x() < body.x();
            context.strokeLine(before ? box.right() : body.right(), middle, before ? body.x() : box.x(), middle);
        }
    }

    /** Whether it is drawn as a disc: a day, while it is not seen to last. */
    static boolean isRound(Mark.Look look, Box body) {
        return look.point()
                && body.width() < POINT_STAYS_ROUND
                && !look.openStart()
                && !look.openEnd()
                && !look.fuzzy();
    }

    private void body(Mark mark, Box body, Swatch colours) {
        Mark.Look look = mark.look();
        boolean round = isRound(look, body);
        double left = look.openStart() ? Placement.ARROW : 0;
        double right = look.openEnd() ? Placement.ARROW : 0;
        Box core = round
                ? inset(body, 0, (body.height() - body.width()) / 2)
                : new Box(body.x() + left, body.y(), body.width() - left - right, body.height());
        double corner = round ? core.width() / 2 : CORNER;
        if (look.hollow() || mark.rank() == Mark.Rank.ECHO) {
            hollow(mark, core, corner, colours);
        } else if (look.fuzzy()) {
            context.setFill(faded(core, colours.clear(), colours.mark()));
            context.fillRect(core.x(), core.y(), core.width(), core.height());
        } else {
            boxes.paint(core, corner, Coat.plain(colours.mark()));
        }
        arrows(look, body, core, colours);
        if (core.x() < 0 && core.right() > 0) {
            notch(core, colours);
        }
    }

    /** What began before the time in sight has a torn edge. */
    private void notch(Box core, Swatch colours) {
        double middle = core.y() + core.height() / 2;
        double quarter = core.height() / 4;
        double[] xs = {0, NOTCH, 0, NOTCH, 0};
        double[] ys = {core.y(), middle - quarter, middle, middle + quarter, core.bottom()};
        context.setFill(colours.panel());
        context.fillPolygon(xs, ys, xs.length);
    }

    private void hollow(Mark mark, Box core, double corner, Swatch colours) {
        boxes.paint(core, corner, Coat.plain(colours.over(colours.tint())));
        stroke(colours.mark());
        if (mark.look().hollow()) {
            context.setLineDashes(mark.look().fuzzy() ? 2 : 4, 3);
        }
        outline(inset(core, LINE / 2), corner);
        context.setLineDashes();
    }

    private void arrows(Mark.Look look, Box body, Box core, Swatch colours) {
        if (look.openStart()) {
            arrow(body.x(), core.x(), body, look.hollow(), colours);
        }
        if (look.openEnd()) {
            arrow(body.right(), core.right(), body, look.hollow(), colours);
        }
    }

    private void arrow(double tip, double end, Box body, boolean hollow, Swatch colours) {
        double[] xs = {tip, end, end};
        double[] ys = {body.y() + body.height() / 2, body.y(), body.bottom()};
        context.setFill(hollow ? colours.panel() : colours.mark());
        context.fillPolygon(xs, ys, xs.length);
        if (hollow) {
            stroke(colours.mark());
            context.strokePolygon(xs, ys, xs.length);
        }
    }

    private void ghosts(Placement place, Swatch colours) {
        stroke(colours.mark());
        Box first = place.ghosts().getFirst();
        Box last = place.ghosts().getLast();
        double middle = Math.round(first.y() + first.height() / 2);
        context.setLineDashes(1, 3);
        context.strokeLine(first.middle(), middle, last.middle(), middle);
        context.setLineDashes();
        Color pale = colours.over(colours.strong());
        place.ghosts().forEach(ghost -> boxes.paint(ghost, CORNER, new Coat(pale, colours.mark(), LINE)));
    }

    private static LinearGradient faded(Box core, Color clear, Color full) {
        double fade = Math.min(FADE, core.width() * MOST_FADE) / Math.max(1, core.width());
        return new LinearGradient(
                core.x(),
                0,
                core.right(),
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, clear),
                new Stop(fade, full),
                new Stop(1 - fade, full),
                new Stop(1, clear));
    }

    private void stroke(Color colour) {
        context.setStroke(colour);
        context.setLineWidth(LINE);
    }

    private void outline(Box box, double corner) {
        context.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
    }

    private static Box inset(Box box, double by) {
        return inset(box, by, by);
    }

    private static Box inset(Box box, double x, double y) {
        return new Box(box.x() + x, box.y() + y, Math.max(0, box.width() - 2 * x), Math.max(0, box.height() - 2 * y));
    }
}
