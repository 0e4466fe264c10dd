package dateline.ui.controls;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.value.WritableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** Short moves of what a node shows; where motion is not wanted, or nobody sees it, they are over at once. */
public final class Motion {

    private static final Duration TIME = Duration.millis(160);

    private final Node node;
    private final Timeline timeline = new Timeline();

    private Motion(Node node) {
        this.node = node;
    }

    /** That of the node; one at a time. */
    public static Motion of(Node node) {
        if (node.getProperties().get(Motion.class) instanceof Motion known) {
            return known;
        }
        Motion motion = new Motion(node);
        node.getProperties().put(Motion.class, motion);
        return motion;
    }

    /** Moves the value to another, from where it is. */
    public void move(WritableValue<Number> value, double to) {
        timeline.stop();
        if (!isSeen()) {
            value.setValue(to);
            return;
        }
        timeline.getKeyFrames().setAll(new KeyFrame(TIME, new KeyValue(value, to, Interpolator.EASE_BOTH)));
        timeline.play();
    }

    private boolean isSeen() {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing()
                && !node.getScene().getPreferences().isReducedMotion();
    }
}
