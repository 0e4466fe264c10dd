package dateline.timeline;

import java.util.List;

/**
 * Where a mark stands: never narrower than a pointer can hit, and cut off a little outside the window.
 *
 * @param box all of it
 * @param body when it is, with the arrows of open ends
 * @param told when the text says it is, where that differs
 * @param ghosts the times of which only one is meant, from left to right; none for a time that is one
 */
public record Placement(Box box, Box body, List<Box> told, List<Box> ghosts) {

    /** Width of the arrow of an open end. */
    public static final double ARROW = 9;

    private static final double HEADLINE = 12;
    private static final double LEAST = 9;
    private static final double HIGHEST = 15;
    private static final double BETWEEN_ROWS = 3;

    /** How high a mark must be to hold letters. */
    static final double LETTERS = 14;

    private static final double OUTSIDE = 40;

    public Placement {
        told = List.copyOf(told);
        ghosts = List.copyOf(ghosts);
    }

    /** The placement in a row. */
    static Placement of(Mark mark, TimeScale scale, Slot slot) {
        Box body = box(mark.extent(), scale, slot, mark.isHeadline() ? HEADLINE : LEAST);
        double before = mark.look().openStart() ? ARROW : 0;
        double after = mark.look().openEnd() ? ARROW : 0;
        Box pointed = new Box(body.x() - before, body.y(), body.width() + before + after, body.height());
        List<Box> told = boxes(mark.told(), scale, slot);
        List<Box> ghosts = boxes(mark.beside().ghosts(), scale, slot);
        Box all = pointed;
        for (Box each : told) {
            all = all.and(each);
        }
        for (Box each : ghosts) {
            all = all.and(each);
        }
        return new Placement(all, pointed, told, ghosts);
    }

    private static List<Box> boxes(List<Extent> extents, TimeScale scale, Slot slot) {
        return extents.isEmpty()
                ? List.of()
                : extents.stream()
                        .map(extent -> box(extent, scale, slot, LEAST))
                        .toList();
    }

    /** The placement of many as one. */
    static Placement of(Box box) {
        return new Placement(box, box, List.of(), List.of());
    }

    /** The box of an extent in a row, at least so wide and then around its middle. */
    static Box box(Extent extent, TimeScale scale, Slot slot, double least) {
        double width = Math.max(least, extent.length() / scale.secondsPerPixel());
        double height = height(slot);
        return new Box(scale.x(extent.middle()) - width / 2, slot.middle() - height / 2, width, height);
    }

    /** How high a mark in a row is; in a low one it leaves less free between rows, where it can hold letters then. */
    static double height(Slot slot) {
        double least = slot.height() < LETTERS ? 0 : LETTERS;
        return Math.clamp(slot.height() - BETWEEN_ROWS, least, HIGHEST);
    }

    /** Cut off outside the window, so that nothing is drawn there. */
    Placement cut(double width) {
        return new Placement(cut(box, width), cut(body, width), cut(told, width), cut(ghosts, width));
    }

    private static List<Box> cut(List<Box> boxes, double width) {
        return boxes.isEmpty()
                ? boxes
                : boxes.stream().map(each -> cut(each, width)).toList();
    }

    private static Box cut(Box box, double width) {
        double left = Math.clamp(box.x(), -OUTSIDE, width + OUTSIDE);
        double right = Math.clamp(box.right(), -OUTSIDE, width + OUTSIDE);
        return new Box(left, box.y(), right - left, box.height());
    }
}
