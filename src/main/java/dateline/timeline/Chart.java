package dateline.timeline;

import static java.util.stream.Collectors.groupingBy;

import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a timeline draws, at whatever scale: lanes of marks, and the events that have no time. Each event is in one lane,
 * that of the first of its issues that has one.
 *
 * @param lanes one per issue in their order, then, when there are any, the events without issue
 * @param undated in the order given
 * @param reach from the first to the last bound that is known, the date of publication among them; empty for none
 */
public record Chart(List<Lane> lanes, List<Event> undated, Optional<Extent> reach) {

    private static final double REFERENCE_WIDTH = 400;
    private static final double MARGIN = 24;
    private static final double LEAST_REACH = 8;

    public Chart {
        lanes = List.copyOf(lanes);
        undated = List.copyOf(undated);
    }

    /**
     * The chart of events by issue.
     *
     * @param published when the articles that tell them appeared
     */
    public static Chart of(List<Event> events, List<Issue> issues, List<TimeSpan> published) {
        List<TimeSpan> times = events.stream()
                .flatMap(event -> Stream.concat(event.time().stream(), event.told().stream()))
                .toList();
        Optional<Horizon> known = Horizon.of(times, published);
        Horizon horizon = known.orElse(Horizon.NOTHING);
        List<Mark> marks = events.stream()
                .flatMap(event -> event.time().map(time -> Mark.of(event, time, horizon)).stream())
                .toList();
        TimeScale reference = fitted(horizon.reach(), REFERENCE_WIDTH);
        return new Chart(
                lanes(marks, issues, reference),
                events.stream().filter(event -> event.time().isEmpty()).toList(),
                known.map(Horizon::reach));
    }

    /** The scale at which all is in sight. */
    public TimeScale fitted(double width) {
        return fitted(reach.orElse(new Extent(0, EpochSeconds.YEAR)), width);
    }

    private static TimeScale fitted(Extent reach, double width) {
        double spare = Math.max(0, LEAST_REACH * EpochSeconds.DAY - reach.length()) / 2;
        return TimeScale.fitted(new Extent(reach.from() - spare, reach.to() + spare), width, MARGIN);
    }

    private static List<Lane> lanes(List<Mark> marks, List<Issue> issues, TimeScale reference) {
        List<String> ids = issues.stream().map(Issue::id).toList();
        Map<String, List<Mark>> byIssue = marks.stream().collect(groupingBy(mark -> laneOf(mark.event(), ids)));
        List<Lane> lanes = new ArrayList<>();
        for (Issue issue : issues) {
            List<Mark> own = byIssue.getOrDefault(issue.id(), List.of());
            lanes.add(new Lane(Optional.of(issue), Packing.rows(own, reference)));
        }
        List<Mark> rest = byIssue.getOrDefault("", List.of());
        if (!rest.isEmpty()) {
            lanes.add(new Lane(Optional.empty(), Packing.rows(rest, reference)));
        }
        return lanes;
    }

    private static String laneOf(Event event, List<String> issues) {
        return event.issues().stream().filter(issues::contains).findFirst().orElse("");
    }

    /** Every mark, lane by lane. */
    public List<Mark> marks() {
        return lanes.stream().flatMap(lane -> lane.marks().stream()).toList();
    }

    /** The mark of the event; empty when it has no time or is not shown. */
    public Optional<Mark> mark(Event event) {
        return marks().stream().filter(mark -> mark.event().equals(event)).findFirst();
    }
}
