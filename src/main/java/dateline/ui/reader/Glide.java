package dateline.ui.reader;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/** Moves something by a distance, fast at first and then slower; at once where motion is to be reduced. */
final class Glide extends AnimationTimer {

    private static final double NANOS = 160e6;
    private static final long FRAME = 16_000_000;

    private final Node where;
    private final DoubleConsumer move;
    private double distance;
    private double gone;
    private long began;

    /**
     * Rests.
     *
     * @param where it is seen
     * @param move moves it by so many px
     */
    Glide(Node where, DoubleConsumer move) {
        this.where = where;
        this.move = move;
    }

    /** Whether what moves may be seen to do so. */
    boolean isSeen() {
        return where.getScene() != null && !where.getScene().getPreferences().isReducedMotion();
    }

    /** Goes on by so much, beyond what is left to go. */
    void by(double further) {
        double all = distance - gone + further;
        stop();
        if (isSeen()) {
            distance = all;
            start();
        } else {
            move.accept(all);
        }
    }

    /** Whether there is some of the way left. */
    boolean isUnderWay() {
        return distance != 0;
    }

    @Override
    public void stop() {
        super.stop();
        distance = 0;
        gone = 0;
        began = 0;
    }

    /** In whole px until the end, since letters between two px would shimmer. */
    @Override
    public void handle(long now) {
        began = began == 0 ? now - FRAME : began;
        double left = 1 - Math.min(1, (now - began) / NANOS);
        double there = left > 0 ? Math.rint(distance * (1 - left * left * left)) : distance;
        double step = there - gone;
        gone = there;
        move.accept(step);
        if (left <= 0) {
            stop();
        }
    }
}
