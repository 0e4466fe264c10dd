package dateline.timeline;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a timeline draws, at whatever scale: lanes of marks, and the events that have no time. Each event has its main mark in
 * the lane of the first of its issues that has one, and echoes in the lanes of its other issues.
 *
 * @param lanes one per issue in their order, then, when there are any, the events without issue
 * @param undated in the order given
 * @param reach from the first to the last bound that is known, the date of publication among them, and
 *     with room around it at least four times as long as the shortest mark; empty for none
 */
public record Chart(List<Lane> lanes, List<Event> undated, Optional<Extent> reach) {

    private static final double REFERENCE_WIDTH = 400;
    private static final double MARGIN = 24;
    private static final double SHORTEST_MARKS = 4;

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
        Optional<Extent> reach = known.map(Horizon::reach).map(bounds -> withRoom(bounds, marks));
        TimeScale reference = TimeScale.fitted(reach.orElse(horizon.reach()), REFERENCE_WIDTH, MARGIN);
        return new Chart(
                lanes(marks, issues, reference),
                events.stream().filter(event -> event.time().isEmpty()).toList(),
                reach);
    }

    /** The scale at which all is in sight. */
    public TimeScale fitted(double width) {
        return TimeScale.fitted(reach.orElse(new Extent(0, EpochSeconds.YEAR)), width, MARGIN);
    }

    private static Extent withRoom(Extent bounds, List<Mark> marks) {
        double shortest =
                marks.stream().mapToDouble(mark -> mark.extent().length()).min().orElse(EpochSeconds.DAY);
        double spare = Math.max(0, SHORTEST_MARKS * shortest - bounds.length()) / 2;
        return new Extent(bounds.from() - spare, bounds.to() + spare);
    }

    private static List<Lane> lanes(List<Mark> marks, List<Issue> issues, TimeScale reference) {
        Set<String> ids = issues.stream().map(Issue::id).collect(toUnmodifiableSet());
        Map<String, List<Mark>> mains = new HashMap<>();
        Map<String, List<Mark>> echoes = new HashMap<>();
        for (Mark mark : marks) {
            List<String> touched =
                    mark.event().issues().stream().filter(ids::contains).toList();
            String main = touched.isEmpty() ? "" : touched.getFirst();
            mains.computeIfAbsent(main, none -> new ArrayList<>()).add(mark);
            touched.stream()
                    .skip(1)
                    .forEach(other -> echoes.computeIfAbsent(other, none -> new ArrayList<>())
                            .add(mark.echo()));
        }
        Stream<Lane> own = issues.stream().map(issue -> {
            List<List<Mark>> rows = Packing.rows(mains.getOrDefault(issue.id(), List.of()), reference);
            List<List<Mark>> faint = Packing.echoes(echoes.getOrDefault(issue.id(), List.of()), reference);
            return new Lane(
                    Optional.of(issue),
                    Stream.concat(rows.stream(), faint.stream()).toList());
        });
        Stream<Lane> rest = Stream.of(mains.getOrDefault("", List.of()))
                .filter(others -> !others.isEmpty())
                .map(others -> new Lane(Optional.empty(), Packing.rows(others, reference)));
        return Stream.concat(own, rest).toList();
    }

    /** The main mark of every event that has a time, lane by lane. */
    public List<Mark> marks() {
        return lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .filter(Mark::main)
                .toList();
    }
}
