package dateline.ui.timeline;

import dateline.timeline.Extent;
import dateline.timeline.TimeScale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** Which part of time is in sight. It glides where it jumps, and follows the pointer at once where it is dragged. */
final class Viewport {

    private static final double MARGIN = 20;
    private static final double STEP = 1.6;
    private static final double LEAST_GOAL = 6;
    private static final double SLOWEST = 20;
    private static final double LEFT_AFTER_A_SECOND = 0.02;
    private static final Duration JUMP = Duration.millis(180);
    private static final Duration TURN = Duration.millis(90);

    /** The way from one scale to another. */
    private final class Glide extends Transition {
        private final TimeScale from;
        private final TimeScale to;

        Glide(TimeScale from, TimeScale to, Duration duration, Interpolator interpolator) {
            this.from = from;
            this.to = to;
            setCycleDuration(duration);
            setInterpolator(interpolator);
        }

        @Override
        protected void interpolate(double fraction) {
            scale.set(fraction == 1 ? to : from.towards(to, fraction));
        }
    }

    /** The way on after the pointer has let go. */
    private final class Fling extends AnimationTimer {
        private double speed;
        private long last;
        private boolean running;

        boolean isRunning() {
            return running;
        }

        @Override
        public void stop() {
            running = false;
            super.stop();
        }

        void start(double pixelsASecond) {
            speed = pixelsASecond;
            last = 0;
            running = true;
            start();
        }

        @Override
        public void handle(long now) {
            double seconds = last == 0 ? 0 : (now - last) / 1e9;
            last = now;
            goal = goal.panned(speed * seconds);
            scale.set(goal);
            speed *= Math.pow(LEFT_AFTER_A_SECOND, seconds);
            if (Math.abs(speed) < SLOWEST) {
                stop();
            }
        }
    }

    private final ReadOnlyObjectWrapper<TimeScale> scale = new ReadOnlyObjectWrapper<>(new TimeScale(0, 1e5, 1));
    private final Sights sights;
    private final BooleanSupplier gliding;
    private final Fling fling = new Fling();
    private Glide glide = new Glide(scale.get(), scale.get(), JUMP, Interpolator.EASE_BOTH);
    private TimeScale goal = scale.get();
    private Kept kept = Kept.STORY;

    /** What stays in sight when the room or the events change. */
    private enum Kept {
        STORY,
        WHOLE,
        PLACE
    }

    /**
     * What there is to be seen.
     *
     * @param story the scale that shows what matters in a width
     * @param whole the scale that shows everything in a width
     * @param selected when the selected event is; empty where none is drawn
     */
    record Sights(
            DoubleFunction<TimeScale> story, DoubleFunction<TimeScale> whole, Supplier<Optional<Extent>> selected) {}

    /**
     * Shows the story at first.
     *
     * @param gliding whether to move step by step, rather than at once
     */
    Viewport(Sights sights, BooleanSupplier gliding) {
        this.sights = sights;
        this.gliding = gliding;
    }

    ReadOnlyObjectProperty<TimeScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    TimeScale scale() {
        return scale.get();
    }

    /** Takes another width: the story stays in sight, or everything, or else the same time does. */
    void resize(double width) {
        if (width > 0 && width != scale().width()) {
            jump(kept(width));
        }
    }

    private TimeScale kept(double width) {
        return switch (kept) {
            case STORY -> sights.story().apply(width);
            case WHOLE -> sights.whole().apply(width);
            case PLACE -> goal.width() == width ? goal : goal.resized(width);
        };
    }

    /** Shows everything, and keeps showing it; where it is shown already, the story alone. */
    void fit() {
        kept = kept == Kept.WHOLE ? Kept.STORY : Kept.WHOLE;
        glide(kept(goal.width()));
    }

    /** Shows the story, gliding there, and keeps showing it. */
    void fitStory() {
        kept = Kept.STORY;
        glide(kept(goal.width()));
    }

    /** Shows the story at once, and keeps showing it. */
    void showStory() {
        kept = Kept.STORY;
        jump(kept(goal.width()));
    }

    /** Shows at once what was to stay in sight. */
    void refit() {
        jump(kept(goal.width()));
    }

    /** A step nearer around the selected event or, where it is not in sight, the middle. */
    void zoomIn() {
        glideAway(goal.zoomed(STEP, fixedPoint()));
    }

    /** A step farther around the same. */
    void zoomOut() {
        glideAway(goal.zoomed(1 / STEP, fixedPoint()));
    }

    private double fixedPoint() {
        return sights.selected()
                .get()
                .map(extent -> goal.x(extent.middle()))
                .filter(x -> 0 <= x && x <= goal.width())
                .orElse(goal.width() / 2);
    }

    /** Nearer around a place, gliding there. */
    void zoomIn(double x) {
        glideAway(goal.zoomed(STEP * STEP, x));
    }

    /** Nearer or farther by the factor around a place, at once. */
    void zoom(double factor, double x) {
        kept = Kept.PLACE;
        jump(scale().zoomed(factor, x));
    }

    /** Nearer or farther by the factor around a place, as a wheel turns: soon, but not in a leap. */
    void turn(double factor, double x) {
        kept = Kept.PLACE;
        glide(goal.zoomed(factor, x), TURN, Interpolator.EASE_OUT);
    }

    /** Later by so many pixels a second, and slower and slower; not at all where motion is not wanted. */
    void fling(double pixelsASecond) {
        if (gliding.getAsBoolean()) {
            fling.start(pixelsASecond);
        }
    }

    /** Whether it is where it is to be. */
    boolean rests() {
        return scale().equals(goal) && !fling.isRunning();
    }

    /** Comes to rest where it is. */
    void hold() {
        fling.stop();
        glide.stop();
        goal = scale();
    }

    /** Later by the pixels, at once. */
    void pan(double pixels) {
        kept = Kept.PLACE;
        jump(scale().panned(pixels));
    }

    /** What is in sight, or comes into sight where it glides. */
    Extent aim() {
        return goal.visible();
    }

    /** Puts the beginning of the window at a time: at once where it rests, and on the way that it glides otherwise. */
    void goOnTo(double seconds) {
        TimeScale to = goal.at(seconds, 0);
        if (rests()) {
            kept = Kept.PLACE;
            jump(to);
        } else {
            glideAway(to);
        }
    }

    /** Keeps what is in sight there, rather than all of the story. */
    void stay() {
        kept = kept == Kept.STORY ? Kept.PLACE : kept;
    }

    /** Puts the beginning of the window at a time, at once. */
    void panTo(double seconds) {
        kept = Kept.PLACE;
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
        kept = Kept.PLACE;
        jump(shown);
    }

    /** Makes the extent fill the window. */
    void fit(Extent extent) {
        glideAway(filled(extent));
    }

    private TimeScale filled(Extent extent) {
        return TimeScale.fitted(extent, goal.width(), Math.min(MARGIN * 2, goal.width() / 8));
    }

    /** Brings the extent to the middle; nearer or farther only where it would be a dot, or have no room. */
    void goTo(Extent extent) {
        double width = extent.length() / goal.secondsPerPixel();
        boolean seen = width > LEAST_GOAL && width < goal.width() * 0.8;
        glideAway(
                seen
                        ? goal.at(extent.middle(), goal.width() / 2)
                        : TimeScale.fitted(extent, goal.width(), goal.width() / 3));
    }

    /** Comes near to something at a place: makes what is around it fill the window, or it alone where that would show more of time. */
    void comeNear(Extent around, Extent itself, double x) {
        comeNear(Stream.of(filled(around), filled(itself)), x);
    }

    /** Comes near to many at a place: makes them fill half of the window. */
    void comeNear(Extent many, double x) {
        comeNear(Stream.of(TimeScale.fitted(many, goal.width(), goal.width() / 4)), x);
    }

    /** The first of the scales that does not show more of time; where all do, a step nearer. */
    private void comeNear(Stream<TimeScale> scales, double x) {
        scales.filter(scale -> scale.secondsPerPixel() <= goal.secondsPerPixel())
                .findFirst()
                .ifPresentOrElse(this::glideAway, () -> zoomIn(x));
    }

    private void glideAway(TimeScale to) {
        kept = Kept.PLACE;
        glide(to);
    }

    private void glide(TimeScale to) {
        glide(to, JUMP, Interpolator.EASE_BOTH);
    }

    private void glide(TimeScale to, Duration duration, Interpolator interpolator) {
        if (gliding.getAsBoolean()) {
            fling.stop();
            glide.stop();
            goal = to;
            glide = new Glide(scale(), to, duration, interpolator);
            glide.play();
        } else {
            jump(to);
        }
    }

    private void jump(TimeScale to) {
        fling.stop();
        glide.stop();
        goal = to;
        scale.set(to);
    }
}
