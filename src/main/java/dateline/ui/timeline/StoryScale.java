package dateline.ui.timeline;

import dateline.timeline.Chart;
import dateline.timeline.Extent;
import dateline.timeline.Lettering;
import dateline.timeline.TimeScale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The scale at which the story is in sight. It stays while almost all events do, so that a correction of one does not move the others, and
 * comes back when they are as they were, so that undoing one shows what was seen before it.
 */
final class StoryScale {

    private static final double MARGIN = 24;
    private static final int MOST_COMPARED = 2_000;
    private static final int TO_ONE_CHANGED = 4;
    private static final int MOST_REMEMBERED = 64;

    /** What was made of the events where they were at exactly these places, the latest last; each only in the last width. */
    private final SequencedMap<Set<Place>, Known> seen = new LinkedHashMap<>();

    /** When an event is drawn. */
    private record Place(String event, Extent extent) {}

    /** The scale of the events at these places. */
    private record Known(Set<Place> places, TimeScale scale) {

        boolean holdsFor(Set<Place> now) {
            long both = now.stream().filter(places::contains).count();
            long changed = Math.max(now.size(), places.size()) - both;
            return both > 0 && changed <= Math.max(1, both / TO_ONE_CHANGED);
        }
    }

    /**
     * Of what the chart shows in a width.
     *
     * @param lookedFrom a time that stays in sight, however far from the story; empty for none
     */
    TimeScale of(Chart chart, double width, Lettering lettering, Optional<Double> lookedFrom) {
        TimeScale scale = of(chart, width, lettering);
        return lookedFrom.map(time -> showing(time, scale)).orElse(scale);
    }

    /** The scale with the time inside the margins; where it lies outside, so wide that the story stays in sight. */
    private static TimeScale showing(double time, TimeScale story) {
        Extent seen = story.visible();
        Extent both = new Extent(Math.min(seen.from(), time), Math.max(seen.to(), time));
        return both.equals(seen)
                ? story.showing(new Extent(time, time), MARGIN)
                : TimeScale.fitted(both, story.width(), MARGIN);
    }

    private TimeScale of(Chart chart, double width, Lettering lettering) {
        Set<Place> places = chart.size() > MOST_COMPARED ? Set.of() : places(chart);
        if (places.isEmpty()) {
            return chart.story(width, lettering);
        }
        Known found = Optional.ofNullable(seen.get(places))
                .filter(known -> known.scale().width() == width)
                // where it holds, it is still compared with what it was made of, or small changes would add up
                .or(() -> latest().filter(known -> known.scale().width() == width && known.holdsFor(places)))
                .orElseGet(() -> new Known(places, chart.story(width, lettering)));
        seen.putLast(places, found);
        if (seen.size() > MOST_REMEMBERED) {
            seen.pollFirstEntry();
        }
        return found.scale();
    }

    private Optional<Known> latest() {
        return Optional.ofNullable(seen.lastEntry()).map(Map.Entry::getValue);
    }

    private static Set<Place> places(Chart chart) {
        return chart.marks().stream()
                .map(mark -> new Place(mark.event().id(), mark.extent()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
