package dateline.ui.timeline;

import dateline.timeline.Box;
import dateline.timeline.Heading;
import dateline.timeline.Lane;
import dateline.timeline.Sight;
import dateline.timeline.Strip;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The heads of the lanes, below one another. Dragging one moves its lane; a click on its sign collapses it; a double click shows all of it. */
final class LaneHeads extends Pane {

    private static final double DRAG = 4;

    private final Layer heads = new Layer();
    private final Region target = new Region();
    private final NodePool<Strip, LaneHead> pool;
    private final LaneKeys keys;
    private final EventWords words;
    private final List<NameFont> fonts = List.of(new NameFont(false), new NameFont(true));
    private final TimelineModel model;
    private final Consumer<Lane> fit;
    private final Consumer<Box> reveal;
    private List<Strip> strips = List.of();
    private Optional<LaneHead> dragged = Optional.empty();
    private double pressed;
    private Sight seen = new Sight(0, 0);
    private Optional<Followed> followed = Optional.empty();

    /** The head in focus where it was brought into sight, which was so high. */
    private record Followed(Box head, double sight) {}

    /**
     * No lanes.
     *
     * @param fit shows all of a lane
     * @param reveal brings a lane into sight, as much of it as has room
     */
    LaneHeads(TimelineModel model, EventWords words, Consumer<Lane> fit, Consumer<Box> reveal) {
        this.model = model;
        this.words = words;
        this.fit = fit;
        this.reveal = reveal;
        pool = new NodePool<>(heads, strip -> strip.lane().heading(), this::head, this::show);
        keys = new LaneKeys(model, this::lane);
        target.getStyleClass().add("lane-target");
        target.setVisible(false);
        getChildren().addAll(fonts);
        getChildren().addAll(heads, target);
        model.chartProperty().subscribe(chart -> requestLayout());
    }

    /** This much is in sight. */
    void show(Sight sight) {
        if (!sight.equals(seen)) {
            seen = sight;
            requestLayout();
        }
    }

    private void show(Strip strip, LaneHead head) {
        head.colour(model.colour(head.heading()));
        head.show(strip, getWidth(), state(strip), seen.top() - strip.y());
    }

    private LaneState state(Strip strip) {
        return model.state(strip.lane().key());
    }

    private LaneHead head(Strip strip) {
        Optional<Heading> heading = strip.lane().heading();
        LaneHead head = new LaneHead(heading, words, fonts);
        if (heading.isPresent()) {
            head.setOnMousePressed(press -> pressed = y(press));
            head.setOnMouseDragged(drag -> drag(head, y(drag)));
            head.setOnMouseReleased(release -> drop(y(release)));
            head.setOnMouseEntered(enter -> model.pointAtLane(heading));
            head.setOnMouseExited(exit -> model.pointAtLane(Optional.empty()));
        }
        head.setOnKeyPressed(press -> keys.press(press, head, strip.lane().key()));
        head.setOnMouseClicked(click -> click(click, head, strip.lane().key()));
        head.focusedProperty().subscribe(focused -> follow(head));
        return head;
    }

    /** Whoever goes from head to head by the keyboard sees the one in focus, also where the lanes or the window become other ones. */
    private void follow(LaneHead head) {
        Box place = new Box(0, head.getLayoutY(), head.getWidth(), head.getHeight());
        Optional<Followed> now =
                Optional.of(new Followed(place, seen.bottom() - seen.top())).filter(found -> head.isFocused());
        if (!now.equals(followed)) {
            followed = now;
            now.ifPresent(found -> reveal.accept(found.head()));
        }
    }

    private double y(MouseEvent event) {
        return sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY())).getY();
    }

    private void click(MouseEvent click, LaneHead head, String key) {
        if (head.isOnFold(click)) {
            model.collapse(key, model.state(key) != LaneState.COLLAPSED);
        } else if (head.isOnMore(click)) {
            model.open(key, model.state(key) != LaneState.OPENED);
        } else if (click.getClickCount() == 2) {
            strips.stream()
                    .map(Strip::lane)
                    .filter(lane -> lane.heading().equals(head.heading()))
                    .forEach(fit);
        }
    }

    /** Where on the screen the words of the heads are. */
    Stream<Bounds> wordsOnScreen() {
        return strips.stream().flatMap(strip -> pool.node(strip).stream()).map(LaneHead::wordsOnScreen);
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
            model.move(key, gap > lane(key) ? gap - 1 : gap);
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

    /** Only when something about lanes has changed: other parts of time leave them as they are. */
    @Override
    protected void layoutChildren() {
        strips = Strip.of(model.chart());
        pool.show(strips);
        strips.stream()
                .flatMap(strip -> pool.node(strip).stream())
                .filter(LaneHead::isFocused)
                .forEach(this::follow);
    }
}
