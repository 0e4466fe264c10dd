package dateline.ui.start;

import dateline.library.Settings;
import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.session.Opening;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * The first things to know, each on a small card beside what it speaks of. The window below can be used meanwhile; a click on what
 * the card speaks of leads to the next, Esc or a click anywhere else ends them. Whoever starts the program for the first time sees
 * them over the example, once.
 */
public final class FirstSteps extends Pane {

    private static final double EDGE = 12;

    private final StepCard card;
    private final List<Step> steps;
    private final Node story;
    private final Runnable place = this::place;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<MouseEvent> presses = this::press;
    private int number;
    private Optional<Node> before = Optional.empty();

    /**
     * Hidden until there is need.
     *
     * @param story tells the story in short, and stays in sight
     */
    public FirstSteps(Messages messages, List<Step> steps, Node story) {
        this.steps = steps;
        this.story = story;
        card = new StepCard(messages, this::next, this::hide);
        setId("first-steps");
        setPickOnBounds(false);
        setVisible(false);
        getChildren().setAll(card);
    }

    /** Shows them as soon as the example is open, if the reader has never left a window of the program before. */
    public void greet(Desk desk) {
        desk.opening().outcomeProperty().subscribe(came -> {
            boolean isNew = desk.preferences().settings().window().isFirst();
            if (isNew && came.filter(FirstSteps::isExample).isPresent()) {
                desk.preferences().setWindow(Settings.Window.DEFAULT);
                show();
            }
        });
    }

    private static boolean isExample(Opening.Outcome came) {
        return came instanceof Opening.Outcome.Opened opened && opened.file().isEmpty();
    }

    /** Shows the first, and gives it the keyboard. */
    public void show() {
        hide();
        setVisible(true);
        Scene scene = getScene();
        before = Optional.ofNullable(scene.getFocusOwner());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, presses);
        scene.addPostLayoutPulseListener(place); // what they speak of may move
        turn(0);
    }

    /** Leaves the window as it is. */
    public void hide() {
        if (isVisible()) {
            Scene scene = getScene();
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, presses);
            scene.removePostLayoutPulseListener(place);
            if (card.isFocusWithin()) {
                before.ifPresent(Node::requestFocus);
            }
            before = Optional.empty();
            setVisible(false);
        }
    }

    private void next() {
        turn(number + 1);
    }

    private void turn(int other) {
        number = other;
        card.show(steps.get(number).name(), number + 1, steps.size());
        card.applyCss();
        place();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            hide();
            key.consume();
        }
    }

    private void press(MouseEvent press) {
        if (card.isAt(press.getSceneX(), press.getSceneY())) {
            return;
        }
        boolean isAsAsked = steps.get(number).places().get().stream()
                .anyMatch(place -> place.contains(press.getScreenX(), press.getScreenY()));
        if (isAsAsked && number + 1 < steps.size()) {
            next();
        } else {
            hide();
        }
    }

    /** Where the card lies, what it points at, and with which of its edges. */
    private record Lying(Bounds card, Bounds there, Side edge) {

        /** What it only touches is seen. */
        long covers(List<Bounds> spared) {
            Bounds inner =
                    new BoundingBox(card.getMinX() + 1, card.getMinY() + 1, card.getWidth() - 2, card.getHeight() - 2);
            return spared.stream().filter(inner::intersects).count();
        }

        Point2D target() {
            return new Point2D(there.getCenterX() - card.getMinX(), there.getCenterY() - card.getMinY());
        }
    }

    /**
     * Below one of the things of which it speaks, above it, before it or before all that is beside it, so that it covers as little as it can of
     * what is to be seen meanwhile and nothing of the story in short, and best of all below; in the middle while none is to be seen.
     */
    private void place() {
        List<Bounds> seen = local(steps.get(number).places());
        List<List<Bounds>> spared =
                steps.get(number).spared().stream().map(this::local).toList();
        card.autosize();
        Optional<Lying> best = seen.stream()
                .flatMap(there -> Stream.of(
                        lying(there, Side.TOP),
                        lying(there, Side.BOTTOM),
                        lying(there, Side.RIGHT),
                        lying(withAllBefore(there, spared), Side.RIGHT)))
                .min(Comparator.comparing((Lying lying) -> !isInside(lying.card()))
                        .thenComparing(lying -> isOverStory(lying.card()))
                        .thenComparing(coveringLeast(spared))
                        .thenComparing(lying -> lying.edge() == Side.RIGHT)
                        .thenComparing(lying -> -lying.card().getMinY()));
        Lying place = best.orElseGet(() -> lying(middle(), Side.TOP));
        card.relocate(place.card().getMinX(), Math.max(0, place.card().getMinY()));
        card.point(best.map(Lying::target), place.edge());
    }

    private static Comparator<Lying> coveringLeast(List<List<Bounds>> mattersMostFirst) {
        return mattersMostFirst.stream()
                .map(spared -> Comparator.comparingLong((Lying lying) -> lying.covers(spared)))
                .reduce((one, other) -> 0, Comparator::thenComparing);
    }

    private static Bounds withAllBefore(Bounds there, List<List<Bounds>> spared) {
        double left = spared.stream()
                .flatMap(List::stream)
                .mapToDouble(Bounds::getMinX)
                .reduce(there.getMinX(), Math::min);
        return new BoundingBox(left, there.getMinY(), there.getMaxX() - left, there.getHeight());
    }

    private List<Bounds> local(Supplier<List<Bounds>> onScreen) {
        return onScreen.get().stream().map(this::screenToLocal).toList();
    }

    private Lying lying(Bounds there, Side edge) {
        double width = card.getWidth();
        double height = card.getHeight();
        double widest = Math.max(EDGE, getWidth() - width - EDGE);
        double left = edge == Side.RIGHT
                ? there.getMinX() - width - EDGE
                : Math.clamp(there.getCenterX() - width / 2, EDGE, widest);
        double top = switch (edge) {
            case TOP, LEFT -> there.getMaxY();
            case BOTTOM -> there.getMinY() - height;
            case RIGHT -> Math.max(0, there.getCenterY() - height / 2);
        };
        return new Lying(new BoundingBox(Math.round(left), Math.round(top), width, height), there, edge);
    }

    /** With the room for its tip, which keeps it off the edges. */
    private boolean isInside(Bounds card) {
        return card.getMinX() >= 0 && card.getMinY() >= 0 && card.getMaxY() <= getHeight();
    }

    private boolean isOverStory(Bounds lying) {
        Insets room = card.getInsets(); // for its tip
        Bounds box = new BoundingBox(
                lying.getMinX(),
                lying.getMinY() + room.getTop(),
                lying.getWidth(),
                lying.getHeight() - room.getTop() - room.getBottom());
        return story.isVisible() && box.intersects(sceneToLocal(story.localToScene(story.getLayoutBounds())));
    }

    private Bounds middle() {
        return new BoundingBox(getWidth() / 2, getHeight() / 2, 0, 0);
    }

    @Override
    protected void layoutChildren() {
        // placed after everything else is
    }
}
