package dateline.timeline;

import dateline.dossier.Event;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ways from one event of a chart to another: along time through all lanes, and across to the lanes beside. */
public final class Walk {

    private static final Comparator<Mark> IN_TIME = (one, other) -> {
        int byStart = Double.compare(one.extent().from(), other.extent().from());
        return byStart == 0 ? Double.compare(one.extent().to(), other.extent().to()) : byStart;
    };

    private static final double LEAST_AROUND = 14 * EpochSeconds.DAY;
    private static final double MOST_AROUND = 120 * EpochSeconds.DAY;

    private final Chart chart;
    private final Mark[] inTime;

    /** Puts the events in order, which takes a moment for very many. */
    public Walk(Chart chart) {
        this.chart = chart;
        inTime = InTime.sorted(chart.marks(), mark -> mark.extent().from(), IN_TIME);
    }

    /** The event that begins first. */
    public Optional<Event> first() {
        return Arrays.stream(inTime).findFirst().map(Mark::event);
    }

    /** The event that begins last. */
    public Optional<Event> last() {
        return inTime.length == 0 ? Optional.empty() : Optional.of(inTime[inTime.length - 1].event());
    }

    /** The event so many steps later, or earlier when negative; empty past the ends or when it is not in the chart. */
    public Optional<Event> along(Event event, int steps) {
        return chart.mark(event)
                .map(mark -> place(mark) + steps)
                .filter(place -> place >= 0 && place < inTime.length)
                .map(place -> inTime[place].event());
    }

    /** A mark with the time around it: to its neighbours that are at other times, though some weeks at least and some months at most. */
    public Extent around(Mark mark) {
        Extent itself = mark.extent();
        int place = place(mark);
        double from = itself.from();
        for (int before = place; before >= 0 && from >= itself.from(); before--) {
            from = inTime[before].extent().from();
        }
        double to = itself.to();
        for (int after = place; after < inTime.length && to <= itself.to(); after++) {
            to = inTime[after].extent().to();
        }
        double least = Math.max(LEAST_AROUND, itself.length() / 2);
        double most = Math.max(MOST_AROUND, 2 * itself.length());
        return new Extent(
                itself.from() - Math.clamp(itself.from() - from, least, most),
                itself.to() + Math.clamp(to - itself.to(), least, most));
    }

    private int place(Mark mark) {
        int place = Arrays.binarySearch(inTime, mark, IN_TIME);
        while (place > 0 && IN_TIME.compare(inTime[place - 1], mark) == 0) {
            place--;
        }
        while (!inTime[place].event().id().equals(mark.event().id())) {
            place++;
        }
        return place;
    }

    /** The event nearest in time in the lane so many lanes down, or up when negative; lanes without marks do not count. */
    public Optional<Event> across(Event event, int down) {
        List<Lane> lanes = chart.lanes();
        int[] filled = IntStream.range(0, lanes.size())
                .filter(number -> lanes.get(number).marks().stream().anyMatch(Mark::isMain))
                .toArray();
        return chart.spot(event).flatMap(spot -> {
            int place = Arrays.binarySearch(filled, spot.lane()) + down;
            return place < 0 || place >= filled.length
                    ? Optional.empty()
                    : nearest(lanes.get(filled[place]), spot.mark().extent().middle());
        });
    }

    private static Optional<Event> nearest(Lane lane, double time) {
        return lane.marks().stream()
                .filter(Mark::isMain)
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.extent().middle() - time)))
                .map(Mark::event);
    }
}
