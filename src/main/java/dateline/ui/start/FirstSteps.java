package dateline.ui.start;

import dateline.library.Settings;
import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.session.Opening;
import java.util.List;
import java.util.Optional;
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
 * The first things to know, each on a small card beside what it speaks of. The window below can be used meanwhile; Esc or a click
 * anywhere else ends them. Whoever starts the program for the first time sees them over the example, once.
 */
public final class FirstSteps extends Pane {

    private static final double EDGE = 12;

    private final StepCard card;
    private final List<Step> steps;
    private final Desk desk;
    private final Runnable place = this::place;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<MouseEvent> presses = this::press;
    private int number;
    private Optional<Node> before = Optional.empty();

    /** Hidden until there is need. */
    public FirstSteps(Desk desk, Messages messages, List<Step> steps) {
        this.desk = desk;
        this.steps = steps;
        card = new StepCard(messages, this::next, this::hide);
        setId("first-steps");
        setPickOnBounds(false);
        setVisible(false);
        getChildren().setAll(card);
    }

    /** Shows them as soon as the example is open, if the reader has never left a window of the program before. */
    public void greet() {
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
        Scene scene = getScene();
        before = Optional.ofNullable(scene.getFocusOwner());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, presses);
        scene.addPostLayoutPulseListener(place); // what they speak of may move
        setVisible(true);
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
        if (!card.contains(card.sceneToLocal(press.getSceneX(), press.getSceneY()))) {
            hide();
        }
    }

    /** Below what it speaks of or, where there is no room, above; in the middle while that is not to be seen. */
    private void place() {
        Optional<Bounds> seen = steps.get(number).place().get().map(this::screenToLocal);
        Bounds there = seen.orElseGet(this::middle);
        card.autosize();
        double width = card.getWidth();
        double height = card.getHeight();
        boolean isBelow = there.getMaxY() + height + EDGE <= getHeight();
        double left = Math.clamp(there.getCenterX() - width / 2, EDGE, Math.max(EDGE, getWidth() - width - EDGE));
        double top = isBelow ? there.getMaxY() : there.getMinY() - height;
        card.relocate(Math.round(left), Math.round(Math.max(EDGE, top)));
        card.point(seen.map(what -> what.getCenterX() - card.getLayoutX()), isBelow);
    }

    private Bounds middle() {
        return new BoundingBox(getWidth() / 2, getHeight() / 2, 0, 0);
    }

    @Override
    protected void layoutChildren() {
        // placed after everything else is
    }
}
