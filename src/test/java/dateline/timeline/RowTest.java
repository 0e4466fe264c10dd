package dateline.timeline;

import static dateline.timeline.TimelineEvents.issue;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RowTest {

    @Property(tries = 300)
    void countsWhatSharesAMomentWithEachOfManyStretchesLikeALookAtEach(
            @ForAll("events") List<Event> events,
            @ForAll @DoubleRange(min = 1.5e9, max = 1.8e9) double start,
            @ForAll @DoubleRange(min = 1, max = 1e8) double length,
            @ForAll @IntRange(max = 40) int count) {
        Chart chart = Chart.of(events, List.of(issue("a"), issue("b")), List.of());
        chart.lanes().stream()
                .flatMap(lane -> lane.rows().stream())
                .forEach(row -> assertThat(row.during(start, length, count))
                        .containsExactly(IntStream.range(0, count)
                                .map(number -> shared(row, start + number * length, start + (number + 1) * length))
                                .toArray()));
    }

    private static int shared(Row row, double from, double to) {
        return (int) row.marks().stream()
                .map(Mark::hull)
                .filter(hull -> hull.from() < to && hull.to() > from)
                .count();
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return TimelineArbitraries.events(60);
    }
}
