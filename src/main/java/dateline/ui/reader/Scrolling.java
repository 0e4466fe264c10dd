package dateline.ui.reader;

import dateline.ui.controls.Pulses;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexRange;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** How the text moves: by the wheel, and to a place that is asked for. */
final class Scrolling {

    /** How far down the screen a place that is visited comes to stand. */
    private static final double VISITED_AT = 0.3;

    /** How much of the screen a text that jumps is seen to move. */
    private static final double RUN = 0.4;

    private static final int LINES_A_NOTCH = 3;

    private final StyleClassedTextArea area;
    private final Pulses pulses;
    private final Glide glide;
    private double line;

    /** The first line that is not cut, by the letter that stood at its beginning before the room changed. */
    private Place first = Place.TOP;

    /** Whether the room has changed, and lines are not where they were yet. */
    private boolean isKeeping;

    private IndexRange visited = new IndexRange(0, 0);

    /** Whether what was visited is in sight, or on the way there. */
    private boolean isVisitedSeen;

    /**
     * Where a letter stands.
     *
     * @param top how far down the screen its line begins, in px
     */
    private record Place(int offset, double top) {

        static final Place TOP = new Place(0, 0);

        /** Whether the text stands at its beginning, below which there is room. */
        boolean isStart() {
            return offset == 0 && top >= 0;
        }
    }

    Scrolling(StyleClassedTextArea area, Pulses pulses) {
        this.area = area;
        this.pulses = pulses;
        glide = new Glide(area, area::scrollYBy);
        area.addEventFilter(ScrollEvent.SCROLL, this::turn);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> glide.stop());
        area.widthProperty().subscribe(width -> {
            isKeeping = true;
            keep();
        });
        area.heightProperty().subscribe(height -> keep());
    }

    /** A line is so many px high now. */
    void setLine(double height) {
        line = height;
    }

    /** The wheel of a mouse turns by notches; what moves finger by finger is followed as it comes. */
    private void turn(ScrollEvent scroll) {
        double notches = scroll.getDeltaY() / scroll.getMultiplierY();
        boolean isWheel = !scroll.isInertia() && !scroll.isDirect() && notches == Math.rint(notches);
        isKeeping = false;
        leave();
        if (isWheel && notches != 0 && !scroll.isShortcutDown()) {
            glide.by(-notches * LINES_A_NOTCH * line);
            scroll.consume();
        }
    }

    /** Whoever reads on has left what was visited, also where that is still in sight. */
    private void leave() {
        visited = new IndexRange(0, 0);
        isVisitedSeen = false;
    }

    /** First and last offset on screen; the start of the text twice before it is laid out. */
    IndexRange onScreen() {
        if (area.getVisibleParagraphs().isEmpty() || area.getHeight() <= 0) {
            return new IndexRange(0, 0);
        }
        double left = area.getInsets().getLeft() + 1;
        double right = area.getWidth() - area.getInsets().getRight() - 1;
        int from = area.hit(left, 1).getInsertionIndex();
        int to = area.hit(right, area.getHeight() - 1).getInsertionIndex();
        return new IndexRange(Math.min(from, to), Math.max(from, to));
    }

    /** The first offset of the first line that is not cut. */
    int firstWhole() {
        return area.getVisibleParagraphs().isEmpty()
                ? 0
                : area.hit(area.getInsets().getLeft() + 1, line - 1).getInsertionIndex();
    }

    /** How far down the screen the line of the letter begins, in px; empty where it is not laid out. */
    Optional<Double> top(int offset) {
        return area.getCharacterBoundsOnScreen(offset, Math.min(offset + 1, area.getLength()))
                .map(area::screenToLocal)
                .map(Bounds::getMinY);
    }

    /** Does what changes paragraphs, above the screen too, and lets the lines on screen stay where they are. */
    void staying(Runnable change) {
        int offset = firstWhole();
        Optional<Double> before = top(offset);
        change.run();
        area.layout();
        before.flatMap(was -> top(offset).map(is -> is - was))
                .filter(moved -> moved != 0)
                .ifPresent(moved -> {
                    area.scrollYBy(moved);
                    area.layout();
                });
    }

    /**
     * The room has changed: in another width, where lines are others, the line at the top stays there, and what was visited in sight, as long
     * as the reader has not left it. Letters may change their size one layout later.
     */
    private void keep() {
        pulses.afterLayout("keep", () -> {
            stand();
            pulses.afterLayout("keep", this::kept);
        });
    }

    private void kept() {
        stand();
        isKeeping = false;
        if (isVisitedSeen) {
            visit(visited.getStart(), visited.getEnd());
        }
    }

    /** Puts the first line where it was. */
    private void stand() {
        if (!isKeeping || glide.isUnderWay() || area.getLength() == 0) {
            return;
        }
        if (first.isStart()) {
            area.showParagraphAtTop(0);
        } else {
            if (top(first.offset()).isEmpty()) {
                showAtTop(first.offset());
            }
            top(first.offset()).ifPresent(top -> area.scrollYBy(top - first.top()));
            area.layout();
        }
    }

    private void showAtTop(int offset) {
        area.showParagraphAtTop(area.offsetToPosition(offset, Bias.Forward).getMajor());
        area.layout();
    }

    /** Tells, after the layout of a frame, what is in sight now. */
    void settle() {
        if (isKeeping) {
            return;
        }
        boolean isFirstStill =
                top(first.offset()).filter(top -> 0 <= top && top < line).isPresent();
        int offset = isFirstStill ? first.offset() : firstWhole();
        first = new Place(offset, top(offset).orElse(0.0));
        isVisitedSeen = visited.getLength() > 0 && isInSight(visited.getStart(), visited.getEnd())
                || isVisitedSeen && glide.isUnderWay();
    }

    /** The caret is moved by a key: where it comes to the first line, the room above that comes into sight, too. */
    void follow() {
        pulses.afterLayout("follow", () -> {
            Optional<Double> top = top(area.getCaretPosition());
            if (top.isPresent() && top.equals(top(0))) {
                area.showParagraphAtTop(0);
            }
        });
    }

    /** Another text is shown. */
    void forget() {
        leave();
        isKeeping = false;
        first = Place.TOP;
    }

    /** Brings the stretch into sight, unless it is there already. */
    void visit(int from, int to) {
        visited = new IndexRange(from, to);
        isVisitedSeen = true;
        isKeeping = false;
        pulses.afterLayout("visit", () -> {
            if (!isInSight(from, to)) {
                bring(from, area.getHeight() * VISITED_AT);
            }
        });
    }

    /** Lets the line of the letter begin so far down the screen. */
    void restore(int offset, double top) {
        first = new Place(offset, top);
        pulses.afterLayout("visit", () -> bring(offset, top));
    }

    private void bring(int offset, double wanted) {
        glide.stop();
        top(offset).ifPresentOrElse(top -> glide.by(top - wanted), () -> leap(offset, wanted));
    }

    /** Far from here one is seen to come only the last part of the way. */
    private void leap(int offset, double wanted) {
        double screen = area.getHeight() * RUN;
        double run = !glide.isSeen() ? 0 : offset < onScreen().getStart() ? -screen : screen;
        showAtTop(offset);
        top(offset).ifPresent(top -> area.scrollYBy(top - wanted - run));
        area.layout();
        glide.by(run);
    }

    /** Whether every line of the stretch is on screen, and none cut by an edge of it. */
    private boolean isInSight(int from, int to) {
        IndexRange seen = onScreen();
        return seen.getStart() <= from
                && to <= seen.getEnd()
                && area.getCharacterBoundsOnScreen(from, to)
                        .map(area::screenToLocal)
                        .filter(box -> box.getMinY() >= 0 && box.getMaxY() <= area.getHeight())
                        .isPresent();
    }
}
