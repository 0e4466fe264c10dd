package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.messages.Messages;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static final TickLabels LABELS = new TickLabels(Messages.of("timeline", Locale.ENGLISH), Locale.ENGLISH);

    private static double widthOf(String text) {
        return 6.5 * text.length();
    }

    private static Ticks between(String from, String to) {
        Extent extent = new Extent(TimelineEvents.seconds(from), TimelineEvents.seconds(to));
        return Ticks.of(TimeScale.fitted(extent, 400, 0), LABELS, TicksTest::widthOf);
    }

    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).toList();
    }

    @Test
    void divideAFewYearsIntoYears() {
        Ticks ticks = between("2020-01-01", "2024-01-02");

        assertThat(labels(ticks.divisions())).containsExactly("2020", "2021", "2022", "2023", "2024");
        assertThat(ticks.context()).isEmpty();
    }

    @Test
    void divideAYearIntoMonthsOfThatYear() {
        Ticks ticks = between("2022-12-15", "2023-08-15");

        assertThat(labels(ticks.divisions())).startsWith("Dec", "Jan", "Feb");
        assertThat(labels(ticks.context())).containsExactly("2022", "2023");
    }

    @Test
    void divideADayIntoHoursOfThatDay() {
        Ticks ticks = between("2023-06-19", "2023-06-20");

        assertThat(labels(ticks.divisions())).startsWith("00:00", "03:00", "06:00");
        assertThat(labels(ticks.context())).startsWith("19 Jun 2023");
    }

    @Test
    void keepTheContextAtTheLeftEdgeWhileItLasts() {
        Tick year = between("2023-03-10", "2023-12-20").context().getFirst();

        assertThat(year.label()).isEqualTo("2023");
        assertThat(year.x()).isZero();
    }

    @Test
    void countRoundYearsBackwardsBeforeTheCommonEra() {
        assertThat(labels(between("-0520-01-01", "0610-01-01").divisions()))
                .contains("400 BCE", "1", "400")
                .doesNotContain("401 BCE", "0");
    }

    @Test
    void speakOfMillionsOfYears() {
        Extent extent = new Extent(-70e6 * EpochSeconds.YEAR, 0);

        assertThat(labels(Ticks.of(TimeScale.fitted(extent, 400, 0), LABELS, TicksTest::widthOf)
                        .divisions()))
                .contains("60 million BCE", "40 million BCE");
    }

    @Test
    void divideTheWholeRangeOfTheCalendar() {
        TimeScale all = new TimeScale(-1e9 * EpochSeconds.YEAR, TimeScale.COARSEST, 400);

        assertThat(Ticks.of(all, LABELS, TicksTest::widthOf).divisions()).isNotEmpty();
    }

    @Property(tries = 2000)
    void neverLetLabelsTouch(
            @ForAll @LongRange(min = -60_000_000_000_000L, max = 100_000_000_000L) long origin,
            @ForAll @DoubleRange(min = 0.8, max = 13) double power,
            @ForAll @DoubleRange(min = 120, max = 1600) double width) {
        TimeScale scale = new TimeScale(origin, Math.pow(10, power), width);
        Ticks ticks = Ticks.of(scale, LABELS, TicksTest::widthOf);

        assertThat(ticks.divisions()).isNotEmpty();
        assertApart(ticks.divisions());
        assertApart(ticks.context());
    }

    @Property(tries = 500)
    void divideOurTimesFinely(
            @ForAll @LongRange(min = 0, max = 2_000_000_000L) long origin,
            @ForAll @DoubleRange(min = 2, max = 8) double power) {
        Ticks ticks = Ticks.of(new TimeScale(origin, Math.pow(10, power), 500), LABELS, TicksTest::widthOf);

        assertApart(ticks.divisions());
        assertApart(ticks.context());
        assertThat(ticks.divisions()).hasSizeGreaterThan(2);
    }

    private static void assertApart(List<Tick> ticks) {
        for (int number = 1; number < ticks.size(); number++) {
            Tick before = ticks.get(number - 1);
            assertThat(ticks.get(number).x())
                    .as("%s after %s", ticks.get(number), before)
                    .isGreaterThan(before.x() + widthOf(before.label()));
        }
    }
}
