package dateline.ui.start;

import dateline.messages.Messages;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A low card, so that it lies between what is to be seen, with a tip that points at what it speaks of, and the buttons that lead on and away. */
final class StepCard extends StackPane {

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final double WIDTH = 410;
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");
    private static final double TIP = 12;
    private static final double CORNER = 10;

    private final Messages messages;
    private final Label words = new Label();
    private final Label count = new Label();
    private final Button next = new Button();
    private final Button done = new Button();
    private final Region tip = new Region();
    private final HBox box;

    /**
     * Says nothing yet.
     *
     * @param on leads to the next
     * @param away ends it
     */
    StepCard(Messages messages, Runnable on, Runnable away) {
        this.messages = messages;
        next.setText(messages.text("start.steps.next"));
        next.setOnAction(press -> on.run());
        next.managedProperty().bind(next.visibleProperty());
        next.getStyleClass().add("small");
        done.setText(messages.text("start.steps.done"));
        done.setOnAction(press -> away.run());
        done.getStyleClass().add("small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        count.getStyleClass().add("count");
        box = new HBox(words, count, next, done);
        Stream.of(count, next, done).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("box");
        tip.getStyleClass().add("tip");
        tip.setManaged(false);
        tip.resize(TIP, TIP);
        tip.setRotate(45);
        tip.setMouseTransparent(true);
        getStyleClass().add("step-card");
        setPrefWidth(WIDTH);
        setPickOnBounds(false);
        getChildren().setAll(box, tip);
    }

    /** Says this, with the keyboard at the button that leads on. */
    void show(String name, int number, int of) {
        String said = messages.text("start." + name);
        String counted = messages.text("start.steps.count", number, of);
        words.setText(said);
        count.setText(counted);
        next.setVisible(number < of);
        next.setAccessibleHelp(said);
        done.setAccessibleHelp(said);
        (number < of ? next : done).requestFocus();
    }

    /** Whether a point of the scene is on it, and not beside its tip. */
    boolean isAt(double sceneX, double sceneY) {
        return box.contains(box.sceneToLocal(sceneX, sceneY));
    }

    /** Turns the tip at one of its edges to a place, in its own coordinates; it has none for no place. */
    void point(Optional<Point2D> place, Side edge) {
        tip.setVisible(place.isPresent());
        tip.pseudoClassStateChanged(BELOW, edge == Side.BOTTOM);
        tip.pseudoClassStateChanged(BESIDE, edge == Side.RIGHT);
        double top = getInsets().getTop();
        double bottom = getHeight() - getInsets().getBottom();
        Point2D there = place.orElse(Point2D.ZERO);
        double x = Math.clamp(there.getX(), CORNER + TIP, WIDTH - CORNER - TIP);
        double y = Math.clamp(there.getY(), top + CORNER + TIP, Math.max(top + CORNER + TIP, bottom - CORNER - TIP));
        tip.relocate(
                Math.round((edge == Side.RIGHT ? WIDTH : x) - TIP / 2),
                Math.round((edge == Side.RIGHT ? y : edge == Side.BOTTOM ? bottom : top) - TIP / 2));
    }
}
