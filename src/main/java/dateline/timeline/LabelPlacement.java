package dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * On which sides of a mark its label may stand, the best first: inside where there is room, to the left of what lies in the later
 * part of the window or would run through the line of the article's date, else to the right. The order depends on the place of the mark
 * alone, so that a label does not change sides when others come or go (the fixed position model of point-feature label placement).
 *
 * @param width of the window, in pixels
 * @param line where the date of the article is; empty where it is not known
 */
record LabelPlacement(double width, OptionalDouble line) {

    /** Pixels between a mark and its label. */
    static final double GAP = 6;

    private static final double INSET = 7;
    private static final double FADE = 14; // from here on a faded end is dark enough to be written on
    private static final double LATER_PART = 0.44;
    private static final double LEAST_PILL = 16;

    /** A free stretch beside or inside a mark. */
    record Space(double from, double to, MarkTitle.Side side) {

        double width() {
            return to - from;
        }

        /** Whether words so wide have room; a mark holds one line. */
        boolean holds(double words, int lines) {
            boolean isBeside = side == MarkTitle.Side.LEFT || side == MarkTitle.Side.RIGHT;
            return width() >= words && (lines == 1 || isBeside);
        }
    }

    /** For a scale and the date of the article, in seconds since 1970. */
    static LabelPlacement of(TimeScale scale, OptionalDouble date) {
        return new LabelPlacement(
                scale.width(), date.isPresent() ? OptionalDouble.of(scale.x(date.getAsDouble())) : date);
    }

    /**
     * The spaces for a label of a width, the best first.
     *
     * @param from where what stands to the left ends
     * @param to where what stands to the right begins
     */
    List<Space> spaces(Mark mark, Placement place, double label, double from, double to) {
        Box box = mark.disputed() ? place.box() : place.body();
        List<Space> spaces = new ArrayList<>(inside(mark, place, to));
        Space right = new Space(Math.max(0, box.right()) + GAP, to - GAP, MarkTitle.Side.RIGHT);
        Space left = new Space(from + GAP, Math.min(box.x(), width) - GAP, MarkTitle.Side.LEFT);
        boolean leftFirst = box.x() > LATER_PART * width || crossesLine(box, label);
        spaces.add(leftFirst ? left : right);
        spaces.add(leftFirst ? right : left);
        return spaces;
    }

    private boolean crossesLine(Box box, double label) {
        return line.isPresent() && box.x() < line.getAsDouble() && box.right() + label + 2 * GAP > line.getAsDouble();
    }

    /** Inside the body, or inside a part of what the text tells that the body leaves free; what is expected may be drawn longer. */
    private List<Space> inside(Mark mark, Placement place, double to) {
        if (!place.ghosts().isEmpty()) {
            return List.of();
        }
        Box box = place.box();
        Box body = place.body();
        if (body.height() < Placement.LETTERS) {
            return List.of(); // their feet would be cut
        }
        Mark.Look look = mark.look();
        double fade = look.fuzzy() && !look.hollow() ? FADE : 0;
        double left = body.x() + (look.openStart() ? Placement.ARROW : 0) + fade;
        double right = body.right() - (look.openEnd() ? Placement.ARROW : 0) - fade;
        boolean isPill = look.hollow() && !look.point() && body.width() >= LEAST_PILL;
        return List.of(
                seen(left, isPill ? Math.max(right, to) : right, MarkTitle.Side.INSIDE),
                seen(box.x(), body.x(), MarkTitle.Side.TOLD),
                seen(body.right(), box.right(), MarkTitle.Side.TOLD));
    }

    private Space seen(double from, double to, MarkTitle.Side side) {
        return new Space(Math.max(from, 0) + INSET, Math.min(to, width) - INSET, side);
    }
}
