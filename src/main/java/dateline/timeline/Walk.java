package dateline.timeline;

import dateline.dossier.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ways from one event of a chart to another: along time through all lanes, and across to the lanes beside. */
public final class Walk {

    private static final Comparator<Mark> IN_TIME = Comparator.comparingDouble(
                    (Mark mark) -> mark.extent().from())
            .thenComparingDouble(mark -> mark.extent().to());

    private final List<List<Mark>> lanes;
    private final List<Mark> inTime;

    public Walk(Chart chart) {
        lanes = chart.lanes().stream()
                .map(lane -> lane.marks().stream().filter(Mark::main).toList())
                .filter(marks -> !marks.isEmpty())
                .toList();
        inTime = chart.marks().stream().sorted(IN_TIME).toList();
    }

    /** The event that begins first. */
    public Optional<Event> first() {
        return inTime.stream().findFirst().map(Mark::event);
    }

    /** The event that begins last. */
    public Optional<Event> last() {
        return inTime.isEmpty()
                ? Optional.empty()
                : Optional.of(inTime.getLast().event());
    }

    /** The event so many steps later, or earlier when negative; empty past the ends or when it is not in the chart. */
    public Optional<Event> along(Event event, int steps) {
        return place(inTime, event)
                .map(place -> place + steps)
                .filter(place -> place >= 0 && place < inTime.size())
                .map(place -> inTime.get(place).event());
    }

    /** The event nearest in time in the lane so many lanes down, or up when negative; lanes without marks do not count. */
    public Optional<Event> across(Event event, int down) {
        return IntStream.range(0, lanes.size())
                .filter(number -> place(lanes.get(number), event).isPresent())
                .boxed()
                .findFirst()
                .filter(number -> number + down >= 0 && number + down < lanes.size())
                .flatMap(number -> nearest(lanes.get(number), event, lanes.get(number + down)));
    }

    private static Optional<Event> nearest(List<Mark> lane, Event event, List<Mark> other) {
        double middle = lane.get(place(lane, event).orElseThrow()).extent().middle();
        return other.stream()
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.extent().middle() - middle)))
                .map(Mark::event);
    }

    private static Optional<Integer> place(List<Mark> marks, Event event) {
        return IntStream.range(0, marks.size())
                .filter(number -> marks.get(number).event().equals(event))
                .boxed()
                .findFirst();
    }
}
