package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.timeline.Box;
import dateline.timeline.Extent;
import dateline.timeline.TimeScale;
import org.junit.jupiter.api.Test;

/** Where the thin lines of marks without labels stand. */
class CrowdPainterTest {

    private static final double MIDDLE = 50;
    private static final TimeScale SCALE = new TimeScale(0, 100, 400);

    /** Drawn from one place to another, in pixels from the left edge. */
    private static Box drawn(double from, double to) {
        return CrowdPainter.tick(
                new Extent(from * SCALE.secondsPerPixel(), to * SCALE.secondsPerPixel()), SCALE, MIDDLE, false);
    }

    @Test
    void endsWhereTheEventEndsThoughItBeginsFarLeftOfTheView() {
        Box line = drawn(-1000, 60);

        assertThat(line.x()).isBetween(-10.0, 0.0);
        assertThat(line.right()).isCloseTo(60, within(1.0));
    }

    @Test
    void beginsWhereTheEventBeginsThoughItEndsFarRightOfTheView() {
        Box line = drawn(340, 5000);

        assertThat(line.x()).isEqualTo(340);
        assertThat(line.right()).isBetween(400.0, 410.0);
    }

    @Test
    void isAsLongAsAnEventThatLiesInTheView() {
        Box line = drawn(20, 80);

        assertThat(line.x()).isEqualTo(20);
        assertThat(line.right()).isEqualTo(80);
    }

    @Test
    void isNotSeenWhereTheEventWasOverBeforeTheView() {
        assertThat(drawn(-1000, -500).right()).isLessThanOrEqualTo(0);
    }

    @Test
    void staysWideEnoughToBeSeenWhereTheEventIsShort() {
        assertThat(drawn(200, 200.1).width()).isEqualTo(3);
    }
}
