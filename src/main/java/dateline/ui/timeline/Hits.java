package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Chart;
import dateline.timeline.Item;
import dateline.timeline.Spot;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The events that are told where something sought is written.
 *
 * @param ids of the events
 * @param lanes for the number of each lane with some, the middles of their times, in order
 */
record Hits(Set<String> ids, Map<Integer, double[]> lanes) {

    private static final int LOOKED_THROUGH = 64;

    static final Hits NONE = new Hits(Set.of(), Map.of());

    /** Where the events are in the chart. */
    static Hits of(List<Event> events, Chart chart) {
        Map<Integer, List<Spot>> spots =
                events.stream().flatMap(event -> chart.spot(event).stream()).collect(Collectors.groupingBy(Spot::lane));
        Map<Integer, double[]> lanes = new HashMap<>();
        spots.forEach((lane, found) -> lanes.put(
                lane,
                found.stream()
                        .mapToDouble(spot -> spot.mark().extent().middle())
                        .sorted()
                        .toArray()));
        return new Hits(events.stream().map(Event::id).collect(Collectors.toUnmodifiableSet()), Map.copyOf(lanes));
    }

    /** Whether one of the first events of the item is among them. */
    boolean holds(Item item) {
        return !ids.isEmpty()
                && item.marks().stream()
                        .limit(LOOKED_THROUGH)
                        .anyMatch(mark -> ids.contains(mark.event().id()));
    }

    double[] inLane(int lane) {
        return lanes.getOrDefault(lane, new double[0]);
    }

    /** The number of the first in a lane at the time or later. */
    int first(int lane, double time) {
        int place = Arrays.binarySearch(inLane(lane), time);
        return place < 0 ? -place - 1 : place;
    }
}
