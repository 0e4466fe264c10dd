package dateline.ui.start;

import dateline.library.Settings;
import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.session.Opening;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
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

    /** Where the card lies, and what it points at. */
    private record Lying(Bounds card, Bounds there) {

        boolean isBelow() {
            return card.getCenterY() > there.getCenterY();
        }

        long covers(List<Bounds> seen) {
            return seen.stream().filter(card::intersects).count();
        }
    }

    /**
     * Below one of the things of which it speaks or above it, so that it covers as few of them as it can and nothing of the story in
     * short, and best of all below; in the middle while none is to be seen.
     */
    private void place() {
        List<Bounds> seen = steps.get(number).places().get().stream()
                .map(this::screenToLocal)
                .toList();
        card.autosize();
        Optional<Lying> best = seen.stream()
                .flatMap(there -> Stream.of(there.getMaxY(), there.getMinY() - card.getHeight())
                        .map(top -> lying(there, top)))
                .min(Comparator.comparing((Lying lying) -> !isInside(lying.card()))
                        .thenComparing(lying -> isOverStory(lying.card()))
                        .thenComparing(lying -> lying.covers(seen))
                        .thenComparing(lying -> -lying.card().getMinY()));
        Lying place = best.orElseGet(() -> lying(middle(), getHeight() / 2));
        card.relocate(place.card().getMinX(), Math.max(EDGE, place.card().getMinY()));
        card.point(best.map(what -> what.there().getCenterX() - card.getLayoutX()), place.isBelow());
    }

    private Lying lying(Bounds there, double top) {
        double left = Math.clamp(
                there.getCenterX() - card.getWidth() / 2, EDGE, Math.max(EDGE, getWidth() - card.getWidth() - EDGE));
        Bounds card = new BoundingBox(Math.round(left), Math.round(top), this.card.getWidth(), this.card.getHeight());
        return new Lying(card, there);
    }

    private boolean isInside(Bounds card) {
        return card.getMinY() >= EDGE && card.getMaxY() + EDGE <= getHeight();
    }

    private boolean isOverStory(Bounds card) {
        return story.isVisible() && card.intersects(sceneToLocal(story.localToScene(story.getLayoutBounds())));
    }

    private Bounds middle() {
        return new BoundingBox(getWidth() / 2, getHeight() / 2, 0, 0);
    }

    @Override
    protected void layoutChildren() {
        // placed after everything else is
    }
}
