package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.time.TimeSpan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final double PIXEL = 0.01;
    private final TimeScale days = new TimeScale(0, EpochSeconds.DAY, 400);

    private static TimeScale scale(int year, double power) {
        return new TimeScale(year * EpochSeconds.YEAR, Math.pow(10, power), 500);
    }

    @Test
    void putsTheOriginAtTheLeftEdgeAndADayPerPixelBesideIt() {
        assertThat(days.x(0)).isZero();
        assertThat(days.x(10 * EpochSeconds.DAY)).isEqualTo(10);
        assertThat(days.seconds(400)).isEqualTo(400 * EpochSeconds.DAY);
        assertThat(days.visible()).isEqualTo(new Extent(0, 400 * EpochSeconds.DAY));
    }

    @Test
    void putsTimesWithoutBoundInfinitelyFarAway() {
        assertThat(days.x(Extent.of(TimeSpan.parse("../2000")).from())).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(days.x(Extent.of(TimeSpan.parse("2000/..")).to())).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void fitsAnExtentBetweenItsMargins() {
        TimeScale scale = TimeScale.fitted(new Extent(1000, 5000), 400, 50);

        assertThat(scale.x(1000)).isCloseTo(50, within(PIXEL));
        assertThat(scale.x(5000)).isCloseTo(350, within(PIXEL));
    }

    @Test
    void fitsAMomentIntoTheMiddleAtTheNearestScale() {
        TimeScale scale = TimeScale.fitted(new Extent(1000, 1000), 400, 50);

        assertThat(scale.secondsPerPixel()).isEqualTo(TimeScale.FINEST);
        assertThat(scale.x(1000)).isEqualTo(200);
    }

    @Test
    void keepsTheVisibleTimeInAnotherWidth() {
        assertThat(days.resized(200).visible()).isEqualTo(days.visible());
    }

    @Test
    void movesNoFartherThanNeededToShowAnExtent() {
        assertThat(days.showing(new Extent(day(100), day(110)), 20)).isEqualTo(days);
        assertThat(days.showing(new Extent(day(500), day(510)), 20).x(day(510))).isEqualTo(380);
        assertThat(days.showing(new Extent(day(-50), day(-40)), 20).x(day(-50))).isEqualTo(20);
        assertThat(days.showing(new Extent(day(50), day(5000)), 20).x(day(50))).isEqualTo(20);
    }

    @Test
    void refusesAWidthThatIsNotPositive() {
        assertThatThrownBy(() -> new TimeScale(0, 1000, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void findsTheTimeAtAPlaceAgain(
            @ForAll @IntRange(min = -3000, max = 3000) int year,
            @ForAll @DoubleRange(min = 1, max = 9) double power,
            @ForAll @DoubleRange(min = -100, max = 600) double x) {
        TimeScale scale = scale(year, power);

        assertThat(scale.x(scale.seconds(x))).isCloseTo(x, within(PIXEL));
    }

    @Property
    void keepsTheTimeUnderThePointerWhenZoomed(
            @ForAll @IntRange(min = -3000, max = 3000) int year,
            @ForAll @DoubleRange(min = 0.2, max = 5) double factor,
            @ForAll @DoubleRange(min = 0, max = 500) double x) {
        TimeScale scale = scale(year, 5);

        assertThat(scale.zoomed(factor, x).x(scale.seconds(x))).isCloseTo(x, within(PIXEL));
    }

    @Property
    void returnsToTheSameScaleWhenZoomedInAndOut(
            @ForAll @IntRange(min = -3000, max = 3000) int year,
            @ForAll @DoubleRange(min = 3, max = 9) double power,
            @ForAll @DoubleRange(min = 1, max = 50) double factor,
            @ForAll @DoubleRange(min = 0, max = 500) double x) {
        TimeScale scale = scale(year, power);
        TimeScale back = scale.zoomed(factor, x).zoomed(1 / factor, x);

        assertThat(back.x(scale.origin())).isCloseTo(0, within(PIXEL));
        assertThat(back.secondsPerPixel() / scale.secondsPerPixel()).isCloseTo(1, within(1e-9));
    }

    @Property
    void glidesFromOneScaleToTheOther(
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor,
            @ForAll @DoubleRange(min = -300, max = 300) double pixels) {
        TimeScale other = days.zoomed(factor, 100).panned(pixels);

        assertThat(days.towards(other, 0).x(days.origin())).isCloseTo(0, within(PIXEL));
        assertThat(days.towards(other, 1).x(other.origin())).isCloseTo(0, within(PIXEL));
        assertThat(days.towards(other, 1).secondsPerPixel()).isCloseTo(other.secondsPerPixel(), within(1.0));
    }

    private static double day(int number) {
        return number * EpochSeconds.DAY;
    }
}
