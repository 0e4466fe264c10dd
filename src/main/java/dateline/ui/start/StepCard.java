package dateline.ui.start;

import dateline.messages.Messages;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A card with a tip that points at what it speaks of, and the buttons that lead on and away. */
final class StepCard extends StackPane {

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final double WIDTH = 290;
    private static final double TIP = 12;
    private static final double CORNER = 10;

    private final Messages messages;
    private final Label words = new Label();
    private final Label count = new Label();
    private final Button next = new Button();
    private final Button done = new Button();
    private final Region tip = new Region();

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
        count.getStyleClass().add("count");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox line = new HBox(count, next, done);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(words, line);
        box.getStyleClass().add("box");
        tip.getStyleClass().add("tip");
        tip.setManaged(false);
        tip.resize(TIP, TIP);
        tip.setRotate(45);
        tip.setMouseTransparent(true);
        getStyleClass().add("step-card");
        setPrefWidth(WIDTH);
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

    /** Turns the tip to a place that is so far to the right of its left edge, above the card or below it; it has none for no place. */
    void point(Optional<Double> x, boolean isAbove) {
        tip.setVisible(x.isPresent());
        double within = Math.clamp(x.orElse(0.0), CORNER + TIP, WIDTH - CORNER - TIP);
        double edge = isAbove ? getInsets().getTop() : getHeight() - getInsets().getBottom();
        tip.pseudoClassStateChanged(BELOW, !isAbove);
        tip.relocate(Math.round(within - TIP / 2), Math.round(edge - TIP / 2));
    }
}
