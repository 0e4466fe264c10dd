package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a mark stands: never narrower than a pointer can hit, and cut off a little outside the window.
 *
 * @param box all of it
 * @param body when it is, with the arrows of open ends
 * @param told when the text says it is, where that differs
 */
public record Placement(Box box, Box body, List<Box> told) {

    /** Height of a row, in pixels. */
    public static final double ROW = 20;

    /** Width of the arrow of an open end. */
    public static final double ARROW = 9;

    private static final double POINT = 12;
    private static final double LEAST = 9;
    private static final double HEIGHT = 15;
    private static final double OUTSIDE = 40;

    public Placement {
        told = List.copyOf(told);
    }

    /** The placement in a row whose upper edge is at {@code top}. */
    static Placement of(Mark mark, TimeScale scale, double top) {
        Box body = box(mark.extent(), scale, top, mark.look().point() ? POINT : LEAST);
        double before = mark.look().openStart() ? ARROW : 0;
        double after = mark.look().openEnd() ? ARROW : 0;
        Box pointed = new Box(body.x() - before, body.y(), body.width() + before + after, body.height());
        List<Box> told = new ArrayList<>();
        mark.told().forEach(extent -> told.add(box(extent, scale, top, LEAST)));
        return new Placement(told.stream().reduce(pointed, Box::and), pointed, told);
    }

    /** The placement of many as one. */
    static Placement of(Box box) {
        return new Placement(box, box, List.of());
    }

    private static Box box(Extent extent, TimeScale scale, double top, double least) {
        double width = Math.max(least, extent.length() / scale.secondsPerPixel());
        return new Box(scale.x(extent.middle()) - width / 2, top + (ROW - HEIGHT) / 2, width, HEIGHT);
    }

    /** Cut off outside the window, so that nothing is drawn there. */
    Placement cut(double width) {
        return new Placement(
                cut(box, width),
                cut(body, width),
                told.stream().map(each -> cut(each, width)).toList());
    }

    private static Box cut(Box box, double width) {
        double left = Math.clamp(box.x(), -OUTSIDE, width + OUTSIDE);
        double right = Math.clamp(box.right(), -OUTSIDE, width + OUTSIDE);
        return new Box(left, box.y(), right - left, box.height());
    }
}
