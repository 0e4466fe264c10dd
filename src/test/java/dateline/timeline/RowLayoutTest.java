package dateline.timeline;

import static dateline.timeline.TimelineEvents.event;
import static dateline.timeline.TimelineEvents.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.dossier.Event;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What holds of the rows at all scales together. */
class RowLayoutTest {

    private static final double WIDTH = 400;

    private static Chart charted(List<Event> events) {
        return Chart.of(events, List.of(issue("a"), issue("b"), issue("c")), List.of(TimeSpan.parse("2023-06-19")));
    }

    private static List<Item> items(Chart chart, TimeScale scale) {
        return Arrangement.of(chart, scale, Optional.empty(), text -> 6.5 * text.length())
                .items();
    }

    private static Map<Stretch, Box> boxes(Chart chart, TimeScale scale) {
        return items(chart, scale).stream()
                .collect(
                        Collectors.toMap(Item::stretch, item -> item.placement().box()));
    }

    @Property(tries = 300)
    void clustersStayTheSameWhilePanning(
            @ForAll("events") List<Event> events,
            @ForAll @DoubleRange(min = 0.01, max = 500) double factor,
            @ForAll @DoubleRange(min = -200, max = 200) double pixels) {
        Chart chart = charted(events);
        TimeScale scale = chart.fitted(WIDTH).zoomed(factor, WIDTH / 2);
        Map<Stretch, Box> panned = boxes(chart, scale.panned(pixels));

        boxes(chart, scale).forEach((stretch, box) -> {
            if (box.x() - pixels > 0 && box.right() - pixels < WIDTH && box.x() > 0 && box.right() < WIDTH) {
                assertThat(panned)
                        .hasEntrySatisfying(
                                stretch, moved -> assertThat(moved.x()).isCloseTo(box.x() - pixels, within(0.01)));
            }
        });
    }

    @Property(tries = 300)
    void zoomingInAndOutAgainChangesNothing(
            @ForAll("events") List<Event> events, @ForAll @DoubleRange(min = 0.01, max = 500) double factor) {
        Chart chart = charted(events);
        TimeScale scale = chart.fitted(WIDTH);
        double finest = scale.secondsPerPixel() / TimeScale.FINEST;
        double possible = Math.min(factor, finest);
        TimeScale back = scale.zoomed(possible, 100).zoomed(1 / possible, 100);

        Map<Stretch, Box> before = boxes(chart, scale);
        Map<Stretch, Box> after = boxes(chart, back);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((stretch, box) -> assertThat(before)
                .hasEntrySatisfying(stretch, was -> assertThat(was.x()).isCloseTo(box.x(), within(0.01))));
    }

    @Property(tries = 300)
    void aMarkKeepsItsRowAtEveryScale(
            @ForAll("events") List<Event> events, @ForAll @DoubleRange(min = 0.01, max = 500) double factor) {
        Chart chart = charted(events);
        Map<String, Double> rows = new HashMap<>();
        for (TimeScale scale : List.of(chart.fitted(WIDTH), chart.fitted(WIDTH).zoomed(factor, 200))) {
            items(chart, scale)
                    .forEach(item -> item.marks().stream()
                            .filter(Mark::isMain)
                            .forEach(mark -> assertThat(item.placement().box().y())
                                    .isEqualTo(rows.computeIfAbsent(
                                            mark.event().id(),
                                            none -> item.placement().box().y()))));
        }
    }

    @Property(tries = 300)
    void marksThatAreTogetherStayTogetherFartherAway(
            @ForAll("events") List<Event> events,
            @ForAll @DoubleRange(min = 1, max = 500) double near,
            @ForAll @DoubleRange(min = 1, max = 8) double farther) {
        for (Lane lane : charted(events).lanes()) {
            for (Row row : lane.rows()) {
                for (int number = 0; number < row.size(); number++) {
                    double scale = 1e5 / near;
                    assertThat(row.runEnd(number, scale * farther)).isGreaterThanOrEqualTo(row.runEnd(number, scale));
                    assertThat(row.runFirst(number, scale * farther)).isLessThanOrEqualTo(row.runFirst(number, scale));
                }
            }
        }
    }

    @Property(tries = 100)
    void everyEventIsReachedByPanningAtAnyScale(
            @ForAll("events") List<Event> events, @ForAll @DoubleRange(min = 0.05, max = 8) double factor) {
        Chart chart = charted(events);
        TimeScale scale = chart.fitted(WIDTH)
                .zoomed(factor, 0)
                .showing(chart.fitted(WIDTH).visible(), 0);
        double end = chart.fitted(WIDTH).visible().to();
        Set<String> reached = new TreeSet<>();
        chart.undated().forEach(each -> reached.add(each.id()));
        chart.eras().forEach(each -> reached.add(each.event().id()));
        while (scale.origin() < end) {
            items(chart, scale)
                    .forEach(item -> item.marks()
                            .forEach(mark -> reached.add(mark.event().id())));
            scale = scale.panned(WIDTH);
        }

        assertThat(reached).hasSize(events.size());
    }

    @Test
    void cutsALongCrowdIntoPartsThatTouch() {
        Chart chart = Chart.of(daily(0, 4_000), List.of(issue("a")), List.of());
        List<Item> row = items(chart, chart.fitted(WIDTH)).stream()
                .filter(item -> item.form() == Item.Form.DENSITY)
                .filter(item -> item.placement().box().y() < 20)
                .toList();

        assertThat(row).hasSizeGreaterThan(5);
        for (int number = 1; number < row.size(); number++) {
            assertThat(row.get(number).placement().box().x())
                    .isCloseTo(row.get(number - 1).placement().box().right(), within(0.01));
            assertThat(row.get(number).stretch().first())
                    .isEqualTo(row.get(number - 1).stretch().end());
        }
    }

    @Test
    void looksAtWhatIsOnScreenHoweverMuchThereIs() {
        List<Event> seen = daily(500_000, 200);
        Chart few = Chart.of(seen, List.of(issue("a")), List.of());
        List<Event> all = new ArrayList<>(seen);
        all.addAll(daily(400_000, 50_000));
        all.addAll(daily(550_000, 50_000));
        Chart many = Chart.of(all, List.of(issue("a")), List.of());
        TimeScale scale = few.fitted(WIDTH);

        long looksAtFew = looks(few, scale);
        assertThat(looksAtFew).isPositive();
        assertThat(looks(many, scale)).isLessThan(looksAtFew * 3);
        assertThat(looks(many, many.fitted(WIDTH))).isLessThan(looksAtFew * 6);
    }

    private static long looks(Chart chart, TimeScale scale) {
        long before = looks(chart);
        items(chart, scale);
        return looks(chart) - before;
    }

    private static long looks(Chart chart) {
        return rows(chart).mapToLong(Row::looks).sum();
    }

    private static Stream<Row> rows(Chart chart) {
        return chart.lanes().stream().flatMap(lane -> lane.rows().stream());
    }

    /** One event on each day from a day on, counted from 1970. */
    private static List<Event> daily(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(day -> event("d" + day, LocalDate.ofEpochDay(day).toString(), "a"))
                .toList();
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return TimelineArbitraries.events(80);
    }
}
