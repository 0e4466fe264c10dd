package dateline.timeline;

import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a timeline draws, at whatever scale: lanes of marks, and the events that have no time. Each event has its main mark in
 * the first of its lanes that is there, and echoes in the others.
 */
public final class Chart {

    private static final double MARGIN = 24;

    private final Marking marking;
    private final Dealing dealt;
    private final List<Lane> lanes;

    private Chart(Marking marking, Dealing dealt, List<Lane> lanes) {
        this.marking = marking;
        this.dealt = dealt;
        this.lanes = lanes;
    }

    /**
     * The chart of events by issue.
     *
     * @param published when the articles that tell them appeared
     */
    public static Chart of(List<Event> events, List<Issue> issues, List<TimeSpan> published) {
        return of(events, Plan.byIssue(issues, published));
    }

    /** The chart of events as planned. */
    public static Chart of(List<Event> events, Plan plan) {
        return of(events, plan, Optional.empty());
    }

    /** The chart of events as planned; lanes that are as they were in another chart are taken from there. */
    public static Chart of(List<Event> events, Plan plan, Optional<Chart> before) {
        Optional<Horizon> known = Horizon.of(events, plan);
        Marking marking = new Marking(plan, known.orElse(Horizon.NOTHING));
        Dealing dealt = Dealing.of(events, marking, known.isPresent(), before.map(chart -> chart.dealt));
        return new Chart(marking, dealt, dealt.lanes());
    }

    /** The same with only one row in the lanes with these keys. */
    public Chart collapsed(Set<String> keys) {
        List<Lane> fewer = dealt.lanes().stream()
                .map(lane ->
                        lane.heading().filter(each -> keys.contains(each.key())).isPresent() ? lane.collapsed() : lane)
                .toList();
        return new Chart(marking, dealt, fewer);
    }

    /** One for each heading in their order, then, when there are any, the events that belong in none. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** What lasts most of the time and belongs in no lane: eras, drawn behind everything else. */
    public List<Mark> eras() {
        return dealt.eras();
    }

    /** The events without a time, in the order given. */
    public List<Event> undated() {
        return Collections.unmodifiableList(dealt.undated());
    }

    /**
     * From the first to the last bound that is known, the date of publication among them, and with room around it at least four
     * times as long as the shortest mark; empty for none.
     */
    public Optional<Extent> reach() {
        return dealt.reach();
    }

    /** The scale at which all is in sight. */
    public TimeScale fitted(double width) {
        return TimeScale.fitted(reach().orElse(new Extent(0, EpochSeconds.YEAR)), width, MARGIN);
    }

    /** How many events have a time. */
    public int size() {
        return dealt.size();
    }

    /** The main mark of every event that has a time, lane by lane, eras last. */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(size());
        for (Lane lane : lanes) {
            for (Mark mark : lane.marks()) {
                if (mark.main()) {
                    marks.add(mark);
                }
            }
        }
        marks.addAll(eras());
        return marks;
    }

    /** The main mark of the event; empty when it has no time or is not in the chart. */
    public Optional<Mark> mark(Event event) {
        return spot(event)
                .map(Spot::mark)
                .or(() -> eras().stream()
                        .filter(era -> era.event().id().equals(event.id()))
                        .findFirst());
    }

    /** Where the main mark of the event is kept; empty for eras too. Looks only at what begins when the event does. */
    public Optional<Spot> spot(Event event) {
        return marking.mark(event).flatMap(mark -> {
            int lane = dealt.lane(event);
            return lane < lanes.size() ? lanes.get(lane).spot(mark, lane) : Optional.empty();
        });
    }
}
