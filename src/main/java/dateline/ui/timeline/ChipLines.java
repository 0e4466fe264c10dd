package dateline.ui.timeline;

import dateline.timeline.Box;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Finds places for nodes one after the other, as words are put into lines. */
final class ChipLines {

    /** Of a line. */
    static final double HEIGHT = 30;

    /** Between nodes. */
    static final double GAP = 7;

    /** What is left free at both ends of a line. */
    static final double LEFT = 12;

    private final Map<Node, Box> boxes = new HashMap<>();
    private final double width;
    private final double height;
    private double reserved;
    private double x = LEFT;
    private double top;
    private double bottom = HEIGHT;

    /** Into a width and a height, with room in the last line for what says how many are left. */
    ChipLines(double width, double height, double reserved) {
        this.width = width;
        this.height = height;
        this.reserved = reserved;
    }

    /**
     * Finds a place for the node where it has room whole, if it has none yet. What is wider than a line may take several lines of words, each of
     * which makes its line of nodes higher.
     */
    void add(Region node) {
        double wide = Math.max(0, Math.min(Math.ceil(node.prefWidth(-1)), width - 2 * LEFT));
        double words = node.prefHeight(wide);
        double high = Math.max(words, HEIGHT + words - node.prefHeight(-1));
        boolean isNext = x > LEFT && x + wide > end(bottom);
        double from = isNext ? LEFT : x;
        double above = isNext ? bottom : top;
        double below = Math.max(isNext ? 0 : bottom, above + high);
        boolean hasRoom = below <= height && from + wide <= end(below);
        if (hasRoom && !holds(node)) {
            x = from;
            top = above;
            bottom = below;
            put(node, wide, words);
        }
    }

    /** Finds a place for the node in any case: where it has no room whole, in the next line or the last. */
    void addInAnyCase(Region node) {
        add(node);
        if (!holds(node)) {
            beginLine();
            put(node, Math.max(0, Math.min(Math.ceil(node.prefWidth(-1)), end(bottom) - x)), node.prefHeight(-1));
        }
    }

    /** Finds a place of a width for the node behind all others, in the room that is kept for it. */
    void addLast(Region node, double wide) {
        if (x + wide > width - LEFT) {
            beginLine();
        }
        put(node, Math.ceil(wide), node.prefHeight(-1));
        release(wide + GAP);
    }

    /** Gives so much of the room that is kept at the end of the last line to what comes next. */
    void release(double room) {
        reserved = Math.max(0, reserved - room);
    }

    /** Where there is room for one more. */
    private void beginLine() {
        if (!isLast(bottom)) {
            x = LEFT;
            top = bottom;
            bottom += HEIGHT;
        }
    }

    boolean holds(Node node) {
        return boxes.containsKey(node);
    }

    boolean holdsAll(Collection<? extends Node> nodes) {
        return boxes.keySet().containsAll(nodes);
    }

    /** The place of a node; empty where it has none. */
    Optional<Box> box(Node node) {
        return Optional.ofNullable(boxes.get(node));
    }

    /** How high all lines so far are together. */
    double height() {
        return bottom;
    }

    /** Whether no other line has room below. */
    private boolean isLast(double below) {
        return below + HEIGHT > height;
    }

    /** Where a line ends that is so low. */
    private double end(double below) {
        return width - LEFT - (isLast(below) ? reserved : 0);
    }

    private void put(Region node, double wide, double high) {
        boxes.put(node, new Box(x, Math.round(top + (bottom - top - high) / 2), wide, high));
        x += wide + GAP;
    }
}
