package dateline.ui.timeline;

import dateline.timeline.Box;
import dateline.timeline.Mark;
import dateline.timeline.Placement;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/** The drawing of one mark: pale bars for what the text tells, and over them the body with faded edges or arrows. */
final class MarkShape extends Pane {

    private static final double FADE = 22;
    private static final double MOST_FADE = 0.45;
    private static final double POINT_STAYS_ROUND = 18;

    private static final PseudoClass ROUND = PseudoClass.getPseudoClass("round");

    private final Mark.Look look;
    private final Region frame = part("frame");
    private final List<Region> told;
    private final Region before = part("fade", "before");
    private final Region core = part("body");
    private final Region after = part("fade", "after");
    private final Polygon startArrow = arrow();
    private final Polygon endArrow = arrow();

    MarkShape(Mark mark) {
        look = mark.look();
        told = mark.told().stream().map(extent -> part("told")).toList();
        getChildren().addAll(told);
        if (look.hollow()) {
            getStyleClass().add("hollow");
        }
        if (look.fuzzy()) {
            getStyleClass().add("fuzzy");
        }
        if (fades()) {
            getChildren().addAll(before, after);
        }
        if (look.openStart()) {
            getChildren().add(startArrow);
        }
        if (look.openEnd()) {
            getChildren().add(endArrow);
        }
        getChildren().addAll(core, frame);
    }

    /** Whether the edges fade; what is hollow has dotted edges instead. */
    private boolean fades() {
        return look.fuzzy() && !look.hollow();
    }

    private static Region part(String... styleClasses) {
        Region part = new Region();
        part.getStyleClass().addAll(styleClasses);
        return part;
    }

    private static Polygon arrow() {
        Polygon arrow = new Polygon();
        arrow.getStyleClass().add("arrow");
        // placed by place(): new points must not ask for another layout, or the layouts would never end
        arrow.setManaged(false);
        return arrow;
    }

    /** Draws it at the placement, seen from an origin. */
    void place(Placement placement, double originX, double originY) {
        for (int number = 0; number < told.size(); number++) {
            set(told.get(number), placement.told().get(number), originX, originY);
        }
        Box body = placement.body();
        double x = body.x() - originX;
        double y = body.y() - originY;
        double left = look.openStart() ? Placement.ARROW : 0;
        double right = look.openEnd() ? Placement.ARROW : 0;
        point(startArrow, x, x + left, y, body.height());
        point(endArrow, x + body.width(), x + body.width() - right, y, body.height());
        boolean round = look.point() && body.width() < POINT_STAYS_ROUND;
        core.pseudoClassStateChanged(ROUND, round);
        frame.pseudoClassStateChanged(ROUND, round);
        double inset = round ? (body.height() - body.width()) / 2 : 0;
        frame.resizeRelocate(x, y + inset, body.width(), body.height() - 2 * inset);
        fill(x + left, y + inset, body.width() - left - right, body.height() - 2 * inset);
    }

    /** Lays the faded edges and the core between them. */
    private void fill(double x, double y, double width, double height) {
        double fade = fades() ? Math.min(FADE, width * MOST_FADE) : 0;
        before.resizeRelocate(x, y, fade, height);
        core.resizeRelocate(x + fade, y, width - 2 * fade, height);
        after.resizeRelocate(x + width - fade, y, fade, height);
    }

    private static void set(Region part, Box box, double originX, double originY) {
        part.resizeRelocate(box.x() - originX, box.y() - originY, box.width(), box.height());
    }

    private static void point(Polygon arrow, double tip, double base, double y, double height) {
        arrow.getPoints().setAll(tip, y + height / 2, base, y, base, y + height);
    }

    @Override
    protected void layoutChildren() {
        // placed by place(), not by layout
    }
}
