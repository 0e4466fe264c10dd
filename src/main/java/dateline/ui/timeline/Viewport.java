package dateline.ui.timeline;

import dateline.timeline.Extent;
import dateline.timeline.TimeScale;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleFunction;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** Which part of time is in sight. It glides where it jumps, and follows the pointer at once where it is dragged. */
final class Viewport {

    private static final double MARGIN = 20;
    private static final double STEP = 1.6;

    /** The way from one scale to another. */
    private final class Glide extends Transition {
        private final TimeScale from;
        private final TimeScale to;

        Glide(TimeScale from, TimeScale to) {
            this.from = from;
            this.to = to;
            setCycleDuration(Duration.millis(220));
            setInterpolator(Interpolator.EASE_BOTH);
        }

        @Override
        protected void interpolate(double fraction) {
            scale.set(fraction == 1 ? to : from.towards(to, fraction));
        }
    }

    private final ReadOnlyObjectWrapper<TimeScale> scale = new ReadOnlyObjectWrapper<>(new TimeScale(0, 1e5, 1));
    private final DoubleFunction<TimeScale> whole;
    private final BooleanSupplier gliding;
    private Glide glide = new Glide(scale.get(), scale.get());
    private TimeScale goal = scale.get();
    private boolean fitted = true;

    /**
     * Shows everything at first.
     *
     * @param whole the scale that shows everything in a width
     * @param gliding whether to move step by step, rather than at once
     */
    Viewport(DoubleFunction<TimeScale> whole, BooleanSupplier gliding) {
        this.whole = whole;
        this.gliding = gliding;
    }

    ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    TimeScale scale() {
        return scale.get();
    }

    /** Takes another width: everything stays in sight, or else the same time does. */
    void resize(double width) {
        if (width > 0 && width != scale().width()) {
            jump(fitted ? whole.apply(width) : goal.resized(width));
        }
    }

    /** Shows everything, and keeps showing it. */
    void fit() {
        fitted = true;
        glide(whole.apply(goal.width()));
    }

    /** Shows everything at once, if it was shown before. */
    void refit() {
        if (fitted) {
            jump(whole.apply(goal.width()));
        }
    }

    /** A step nearer around the middle. */
    void zoomIn() {
        glideAway(goal.zoomed(STEP, goal.width() / 2));
    }

    /** A step farther around the middle. */
    void zoomOut() {
        glideAway(goal.zoomed(1 / STEP, goal.width() / 2));
    }

    /** Nearer around a place, gliding there. */
    void zoomIn(double x) {
        glideAway(goal.zoomed(STEP * STEP, x));
    }

    /** Nearer or farther by the factor around a place, at once. */
    void zoom(double factor, double x) {
        fitted = false;
        jump(scale().zoomed(factor, x));
    }

    /** Later by the pixels, at once. */
    void pan(double pixels) {
        fitted = false;
        jump(scale().panned(pixels));
    }

    /** Puts the beginning of the window at a time, at once. */
    void panTo(double seconds) {
        fitted = false;
        jump(scale().at(seconds, 0));
    }

    /** Moves as little as needed to bring the extent into sight; not at all where some of a longer one is in sight. */
    void show(Extent extent) {
        boolean longer = extent.length() / goal.secondsPerPixel() > goal.width() - 2 * MARGIN;
        TimeScale shown = goal.showing(extent, Math.min(MARGIN, goal.width() / 4));
        if (!shown.equals(goal) && !(longer && goal.visible().overlaps(extent))) {
            glideAway(shown);
        }
    }

    /** Shows exactly this, at once. */
    void show(TimeScale shown) {
        fitted = false;
        jump(shown);
    }

    /** Makes the extent fill half of the window. */
    void zoomTo(Extent extent) {
        glideAway(TimeScale.fitted(extent, goal.width(), goal.width() / 4));
    }

    private void glideAway(TimeScale to) {
        fitted = false;
        glide(to);
    }

    private void glide(TimeScale to) {
        if (gliding.getAsBoolean()) {
            glide.stop();
            goal = to;
            glide = new Glide(scale(), to);
            glide.play();
        } else {
            jump(to);
        }
    }

    private void jump(TimeScale to) {
        glide.stop();
        goal = to;
        scale.set(to);
    }
}
