package dateline.ui.timeline;

import dateline.timeline.Box;
import dateline.timeline.Mark;
import dateline.timeline.Placement;
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
    private static final double LINE = 1.5;

    private final GraphicsContext context;
    private final RoundedBoxes boxes;

    MarkPainter(GraphicsContext context, RoundedBoxes boxes) {
        this.context = context;
        this.boxes = boxes;
    }

    /** Paints the mark at the place. */
    void paint(Mark mark, Placement place, Swatch colours) {
        for (int number = 0; number < place.told().size(); number++) {
            boolean disputed = !mark.told().get(number).overlaps(mark.extent());
            told(place.told().get(number), place.body(), disputed, colours);
        }
        if (place.ghosts().isEmpty()) {
            body(mark.look(), place.body(), colours);
        } else {
            ghosts(place, colours);
        }
    }

    private void told(Box box, Box body, boolean disputed, Swatch colours) {
        boxes.paint(box, CORNER, new Coat(colours.strong(), disputed ? colours.mark() : colours.strong(), LINE));
        if (disputed) {
            boxes.paint(inset(box, LINE * 2), CORNER / 2, new Coat(colours.panel(), colours.mark(), LINE));
            stroke(colours.mark());
            double middle = Math.round(box.y() + box.height() / 2);
            boolean before = box.x() < body.x();
            context.strokeLine(before ? box.right() : body.right(), middle, before ? body.x() : box.x(), middle);
        }
    }

    private void body(Mark.Look look, Box body, Swatch colours) {
        boolean round = look.point() && body.width() < POINT_STAYS_ROUND;
        double left = look.openStart() ? Placement.ARROW : 0;
        double right = look.openEnd() ? Placement.ARROW : 0;
        Box core = round
                ? inset(body, 0, (body.height() - body.width()) / 2)
                : new Box(body.x() + left, body.y(), body.width() - left - right, body.height());
        double corner = round ? core.width() / 2 : CORNER;
        if (look.hollow()) {
            hollow(look, core, corner, colours);
        } else if (look.fuzzy()) {
            context.setFill(faded(core, colours.clear(), colours.mark()));
            context.fillRect(core.x(), core.y(), core.width(), core.height());
        } else {
            boxes.paint(core, corner, Coat.plain(colours.mark()));
        }
        arrows(look, body, core, colours);
    }

    private void hollow(Mark.Look look, Box core, double corner, Swatch colours) {
        boxes.paint(core, corner, Coat.plain(colours.panel()));
        stroke(colours.mark());
        context.setLineDashes(look.fuzzy() ? 2 : 4, 3);
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
