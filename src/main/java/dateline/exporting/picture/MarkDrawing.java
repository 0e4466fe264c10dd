package dateline.exporting.picture;

import dateline.timeline.Box;
import dateline.timeline.Density;
import dateline.timeline.Item;
import dateline.timeline.Mark;
import dateline.timeline.MarkTitle;
import dateline.timeline.Placement;
import dateline.timeline.TimeScale;
import java.util.List;

/** Draws the items of a chart as the window does: what the marks mean is told there. */
final class MarkDrawing {

    private static final double CORNER = 4;
    private static final double ROUND = 8;
    private static final double STAYS_ROUND = 18;
    private static final double TOLD = 4;
    private static final double PILL_END = 7;
    private static final double LONG = 6;
    private static final double TICK = 8;
    private static final double THIN = 3;
    private static final double BASELINE = 4;

    private final Surface surface;
    private final TimeScale scale;

    MarkDrawing(Surface surface, TimeScale scale) {
        this.surface = surface;
        this.scale = scale;
    }

    /** Draws an item without its title. */
    void draw(Item item) {
        Box box = item.placement().box();
        switch (item.form()) {
            case MARK -> mark(item);
            case CLUSTER -> {
                surface.box("outlined", box, ROUND);
                surface.words(
                        "count",
                        box.middle(),
                        box.y() + box.height() / 2 + THIN,
                        Integer.toString(item.stretch().size()));
            }
            case DENSITY -> {
                surface.box("told", box, 0);
                bars(Density.of(item, scale), box);
            }
        }
    }

    /** Draws what has no labels: a day as a tick, what lasts as a thin line. */
    void tick(Mark mark, Box row) {
        double length = mark.extent().length() / scale.secondsPerPixel();
        double height = length > LONG ? THIN : TICK;
        double left = Math.max(0, scale.x(mark.extent().middle()) - Math.max(THIN, length) / 2);
        double right = Math.min(scale.width(), scale.x(mark.extent().middle()) + Math.max(THIN, length) / 2);
        double middle = row.y() + row.height() / 2;
        surface.box("small", new Box(left, middle - height / 2, right - left, height), 0);
    }

    private void bars(Density density, Box box) {
        double[] heights = density.heights();
        for (int bar = 0; bar < heights.length; bar++) {
            double left = Math.max(box.x(), density.x() + bar * density.width());
            double right = Math.min(box.right(), density.x() + (bar + 1) * density.width());
            double height = heights[bar] * box.height();
            if (height > 0 && right > left) {
                surface.box("full", new Box(left, box.bottom() - height, right - left, height), 0);
            }
        }
    }

    private void mark(Item item) {
        Mark mark = item.mark();
        Placement place = item.placement();
        for (int number = 0; number < place.told().size(); number++) {
            told(item, place.told().get(number), !mark.told().get(number).overlaps(mark.extent()));
        }
        if (place.ghosts().isEmpty()) {
            boolean isLettered = item.title()
                    .filter(title -> title.side() == MarkTitle.Side.INSIDE)
                    .isPresent();
            body(mark.look(), mark.isMain(), isLettered, lengthened(item));
        } else {
            ghosts(place.ghosts());
        }
    }

    /** What the text tells; a thin bar leaves room for a title beside the mark. */
    private void told(Item item, Box box, boolean isDisputed) {
        if (isDisputed) {
            surface.box("disputed", box, CORNER);
            return;
        }
        Box covered = item.title()
                .filter(title -> title.side() != MarkTitle.Side.INSIDE)
                .map(MarkTitle::box)
                .orElse(new Box(box.right(), box.y(), 0, 0));
        thin(box, box.x(), Math.min(box.right(), covered.x() - TOLD));
        thin(box, Math.max(box.x(), covered.right() + TOLD), box.right());
    }

    private void thin(Box box, double from, double to) {
        if (to > from) {
            surface.box("told", new Box(from, box.y() + (box.height() - TOLD) / 2, to - from, TOLD), TOLD / 2);
        }
    }

    private void ghosts(List<Box> ghosts) {
        double middle = ghosts.getFirst().y() + ghosts.getFirst().height() / 2;
        surface.line(
                "line", ghosts.getFirst().middle(), middle, ghosts.getLast().middle(), middle);
        ghosts.forEach(ghost -> surface.box("outlined", ghost, CORNER));
    }

    /** The body, longer where its label is inside and needs the room. */
    private static Box lengthened(Item item) {
        Box body = item.placement().body();
        double end = item.title()
                .filter(title -> title.side() == MarkTitle.Side.INSIDE)
                .map(title -> title.box().right() + PILL_END)
                .orElse(0.0);
        return new Box(body.x(), body.y(), Math.max(body.width(), end - body.x()), body.height());
    }

    private void body(Mark.Look look, boolean isMain, boolean isLettered, Box body) {
        double before = look.openStart() ? Placement.ARROW : 0;
        double after = look.openEnd() ? Placement.ARROW : 0;
        boolean isDisc = look.point() && !look.fuzzy() && body.width() < STAYS_ROUND;
        Box core = isDisc
                ? new Box(body.x(), body.y() + (body.height() - body.width()) / 2, body.width(), body.width())
                : new Box(body.x() + before, body.y(), body.width() - before - after, body.height());
        String styleClass = look.hollow() ? "hollow" : isMain ? "full" : "outlined";
        String fading = isLettered ? "full faded pale" : "full faded";
        surface.box(look.fuzzy() && isMain && !look.hollow() ? fading : styleClass, core, isDisc ? ROUND : CORNER);
        if (look.openStart()) {
            surface.arrow(styleClass, body.x(), core.x(), core);
        }
        if (look.openEnd()) {
            surface.arrow(styleClass, body.right(), core.right(), core);
        }
    }

    /** Writes the title of an item. */
    void title(Item item, MarkTitle title) {
        boolean isBold = item.mark().isHeadline();
        boolean isInside = title.side() == MarkTitle.Side.INSIDE || title.side() == MarkTitle.Side.TOLD;
        boolean isOnFull = title.side() == MarkTitle.Side.INSIDE && isFull(item.mark());
        String styleClass = "label" + (isBold ? " strong" : "") + (isInside ? " inside" : "")
                + (isOnFull ? " on-full" : "") + (title.side() == MarkTitle.Side.LEFT ? " right" : "");
        Box box = title.box();
        double x = title.side() == MarkTitle.Side.LEFT ? box.right() : box.x();
        surface.words(styleClass, x, box.y() + box.height() / 2 + BASELINE, title.text());
    }

    private static boolean isFull(Mark mark) {
        return !mark.look().hollow() && !mark.look().fuzzy() && mark.isMain();
    }
}
