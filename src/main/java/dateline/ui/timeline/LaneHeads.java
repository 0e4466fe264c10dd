package dateline.ui.timeline;

import dateline.timeline.Heading;
import dateline.timeline.Strip;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The heads of the lanes, below one another. Dragging one, or Alt with an arrow key, moves its lane. */
final class LaneHeads extends Pane {

    private static final double DRAG = 4;

    private final Layer heads = new Layer();
    private final Region target = new Region();
    private final NodePool<Strip, LaneHead> pool;
    private final EventWords words;
    private final Function<Optional<Heading>, String> colours;
    private final ObjIntConsumer<String> move;
    private List<Strip> strips = List.of();
    private Optional<LaneHead> dragged = Optional.empty();
    private double pressed;

    /**
     * No lanes.
     *
     * @param colours the style class that colours a lane
     * @param move moves the lane with a key so that it becomes the one with the number
     */
    LaneHeads(EventWords words, Function<Optional<Heading>, String> colours, ObjIntConsumer<String> move) {
        this.words = words;
        this.colours = colours;
        this.move = move;
        pool = new NodePool<>(
                heads, strip -> strip.lane().heading(), this::head, (strip, head) -> head.show(strip, getWidth()));
        target.getStyleClass().add("lane-target");
        target.setVisible(false);
        getChildren().addAll(heads, target);
    }

    /** Shows the heads of the strips. */
    void show(List<Strip> shown) {
        strips = shown;
        pool.show(shown);
    }

    private LaneHead head(Strip strip) {
        Optional<Heading> heading = strip.lane().heading();
        LaneHead head = new LaneHead(heading, colours.apply(heading), words);
        if (heading.isPresent()) {
            head.setOnKeyPressed(press -> type(press, heading.get().key()));
            head.setOnMousePressed(press -> pressed = y(press));
            head.setOnMouseDragged(drag -> drag(head, y(drag)));
            head.setOnMouseReleased(release -> drop(y(release)));
        }
        return head;
    }

    private double y(MouseEvent event) {
        return sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY())).getY();
    }

    private void type(KeyEvent press, String key) {
        int down = press.getCode() == KeyCode.DOWN ? 1 : press.getCode() == KeyCode.UP ? -1 : 0;
        if (press.isAltDown() && down != 0) {
            move.accept(key, lane(key) + down);
            press.consume();
        }
    }

    private int lane(String key) {
        return strips.stream()
                .map(strip -> strip.lane().heading().map(Heading::key))
                .toList()
                .indexOf(Optional.of(key));
    }

    private void drag(LaneHead head, double y) {
        if (dragged.isPresent() || Math.abs(y - pressed) > DRAG) {
            dragged = Optional.of(head);
            double edge = edge(gap(y));
            target.setVisible(true);
            target.resizeRelocate(0, edge - 1.5, getWidth(), 3);
        }
    }

    private void drop(double y) {
        dragged.flatMap(LaneHead::heading).map(Heading::key).ifPresent(key -> {
            int gap = gap(y);
            move.accept(key, gap > lane(key) ? gap - 1 : gap);
        });
        dragged = Optional.empty();
        target.setVisible(false);
    }

    /** The number of the lane before which something dropped at the height would come. */
    private int gap(double y) {
        return (int) strips.stream()
                .filter(strip -> strip.lane().heading().isPresent())
                .filter(strip -> y > strip.y() + strip.height() / 2)
                .count();
    }

    private double edge(int gap) {
        return gap < strips.size() ? strips.get(gap).y() : strips.getLast().bottom();
    }

    @Override
    protected void layoutChildren() {
        // placed by show(), not by layout
    }
}
