package dateline.timeline;

import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.time.TimeSpan;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a timeline draws, at whatever scale: lanes of marks, and the events that have no time. Each event has its
 * mark in the first of its lanes that is there; a lane that would be empty shows echoes of events that stand in others.
 */
public final class Chart {

    private static final double MARGIN = 24;
    private static final double NEAR = 0.6;
    private static final double PILL = 22;
    private static final double EARLY = 0.18;
    private static final List<Double> UP_TO_NOW =
            List.of(0.62, 0.54, 0.46, 0.38); // of the width; the later part is for what is still to come
    private static final List<Double> TIGHTEST_FIRST = List.of(0.0, 0.3, 0.6); // of the empty time at both ends
    private static final double ROUND_LABEL = 24;
    private static final double LEAST_BODY = 20;
    private static final int MOST_MEASURED = 2_000;

    private final Marking marking;
    private final Dealing dealt;
    private final List<Lane> lanes;
    private final Fill fill;
    private final int[] shown;

    /** How the lanes fill a panel, and at which scale their labels have room; at none where there is no panel. */
    private record Fill(Spacing spacing, Optional<TimeScale> scale) {

        static final Fill NONE = new Fill(Spacing.USUAL, Optional.empty());
    }

    private Chart(Marking marking, Dealing dealt, List<Lane> lanes, Fill fill) {
        this.marking = marking;
        this.dealt = dealt;
        this.lanes = lanes;
        this.fill = fill;
        shown = places(dealt.lanes(), lanes);
    }

    /** For each lane its number among those shown; -1 for one that is not. */
    private static int[] places(List<Lane> all, List<Lane> shown) {
        int[] places = new int[all.size() + 1];
        int next = 0;
        for (int lane = 0; lane < places.length; lane++) {
            boolean isNext = lane < all.size()
                    && next < shown.size()
                    && all.get(lane).heading().equals(shown.get(next).heading());
            places[lane] = isNext ? next++ : -1;
        }
        return places;
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
        return new Chart(marking, dealt, dealt.lanes(), Fill.NONE);
    }

    /** The same with only one row in the lanes with these keys. */
    public Chart collapsed(Set<String> keys) {
        List<Lane> fewer = dealt.lanes().stream()
                .map(lane ->
                        lane.heading().filter(each -> keys.contains(each.key())).isPresent() ? lane.collapsed() : lane)
                .toList();
        return new Chart(marking, dealt, fewer, fill);
    }

    /** The same without the lanes of which no mark is in a part of time. */
    public Chart within(Extent time) {
        List<Lane> fewer = lanes.stream()
                .filter(lane -> lane.marks().isEmpty()
                        || lane.marks().stream().map(Mark::extent).anyMatch(time::overlaps))
                .toList();
        return new Chart(marking, dealt, fewer, fill);
    }

    /** The same in lanes that fill the panel; those without marks are left out. */
    public Chart filling(Panel panel, Lettering lettering, Folding folding) {
        List<Lane> filled =
                lanes.stream().filter(lane -> !lane.marks().isEmpty()).toList();
        LabelPlacement placement = LabelPlacement.of(panel.scale(), date());
        Stacking stacking = Stacking.of(filled, panel, lettering, placement, folding);
        Fill filling = new Fill(stacking.spacing(), Optional.of(panel.scale()));
        return new Chart(marking, dealt, stacking.lanes(), filling);
    }

    /** The headings of the lanes that have no marks, in their order. */
    public List<Heading> empty() {
        return dealt.lanes().stream()
                .filter(lane -> lane.marks().isEmpty())
                .flatMap(lane -> lane.heading().stream())
                .toList();
    }

    /** The heading of the lane that an event belongs in; empty where it belongs in none. */
    public Optional<Heading> heading(Event event) {
        int lane = dealt.lane(event);
        return lane < dealt.lanes().size() ? dealt.lanes().get(lane).heading() : Optional.empty();
    }

    /** How many events are over before a time, in seconds since 1970. */
    public int before(double time) {
        return rows().mapToInt(row -> row.endedBefore(time)).sum();
    }

    /** How many events begin after a time, in seconds since 1970. */
    public int after(double time) {
        return rows().mapToInt(row -> row.size() - row.firstFrom(time)).sum();
    }

    private Stream<Row> rows() {
        return lanes.stream().filter(lane -> lane.marks().getFirst().isMain()).flatMap(lane -> lane.rows().stream());
    }

    /** How high rows are and how far lanes are apart. */
    public Spacing spacing() {
        return fill.spacing();
    }

    /** The scale of the panel that the lanes fill; empty where they fill none. */
    public Optional<TimeScale> filled() {
        return fill.scale();
    }

    /** Whether a scale shows so much less or more of time than labels were given room for that those without any may have some. */
    boolean isOther(TimeScale scale) {
        return filled().map(given -> scale.secondsPerPixel() / given.secondsPerPixel())
                .filter(times -> times < NEAR || times > 1 / NEAR)
                .isPresent();
    }

    /** When the last article appeared, or the day that is looked from in its place: the middle of its date, in seconds since 1970; empty where no date is known. */
    public OptionalDouble date() {
        return marking.plan().lookedFrom().stream()
                .mapToDouble(time -> Extent.of(time).middle())
                .filter(Double::isFinite)
                .max();
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

    /** The scale at which all is in sight, and what the lanes show by themselves, which is more where a label needs the room. */
    public TimeScale fitted(double width) {
        TimeScale fitted = TimeScale.fitted(reach().orElse(new Extent(0, EpochSeconds.YEAR)), width, MARGIN);
        return filled().map(shown -> fitted.visible().and(shown.visible()))
                .filter(both -> !both.equals(fitted.visible()))
                .map(both -> TimeScale.fitted(both, width, 0))
                .orElse(fitted);
    }

    /** The part of time in which the story happens, without what lies far from it. */
    public Extent dense() {
        return dense(marks());
    }

    /** Of very many marks some, evenly, tell it as well. */
    private Extent dense(List<Mark> marks) {
        int each = Math.max(1, marks.size() / MOST_MEASURED);
        List<Mark> some = IntStream.range(0, marks.size() / each)
                .mapToObj(number -> marks.get(number * each))
                .toList();
        return DenseWindow.of(some, reach().orElse(new Extent(0, EpochSeconds.YEAR)));
    }

    /** The scale at which the story is in sight, without what lies far from it, and with room for what is written of things to come. */
    public TimeScale story(double width, Lettering lettering) {
        List<Mark> marks = marks();
        Extent dense = dense(marks);
        TimeScale fitted = TimeScale.fitted(dense, width, EARLY * width);
        if (marks.size() > MOST_MEASURED) {
            return fitted;
        }
        TimeScale roomy = leastCrowded(
                UP_TO_NOW.stream()
                        .map(part -> upToNow(part * width, dense, width, lettering))
                        .distinct()
                        .toList(),
                lettering);
        TimeScale story = marks.size() == 1 ? roomy : tightened(roomy, lettering);
        return marks.stream()
                .map(Mark::extent)
                .reduce(Extent::and)
                .map(hull ->
                        withRoom(marks, lettering, hull, marks.size() == 1 ? lone(marks, lettering, story) : story))
                .orElse(story);
    }

    /** That at which labels have most room; where there is only one, nothing needs to be tried. */
    private TimeScale leastCrowded(List<TimeScale> scales, Lettering lettering) {
        return scales.size() == 1
                ? scales.getFirst()
                : scales.stream()
                        .map(scale -> Map.entry(scale, Crowding.at(scale, lanes, lettering, date())))
                        .min(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElseThrow();
    }

    /** With as little empty time before and after what is in sight as leaves its labels as much room. */
    private TimeScale tightened(TimeScale roomy, Lettering lettering) {
        Extent seen = roomy.visible();
        Extent told = Stream.concat(
                        marks().stream().map(Mark::extent), date().stream().mapToObj(date -> new Extent(date, date)))
                .filter(seen::overlaps)
                .map(extent -> new Extent(Math.max(seen.from(), extent.from()), Math.min(seen.to(), extent.to())))
                .reduce(Extent::and)
                .orElse(seen);
        List<TimeScale> tighter = TIGHTEST_FIRST.stream()
                .map(part -> TimeScale.fitted(
                        new Extent(
                                told.from() - part * (told.from() - seen.from()),
                                told.to() + part * (seen.to() - told.to())),
                        roomy.width(),
                        (1 - part) * MARGIN))
                .filter(scale -> scale.secondsPerPixel() < roomy.secondsPerPixel())
                .toList();
        if (tighter.isEmpty()) {
            return roomy;
        }
        Crowding most = Crowding.at(roomy, lanes, lettering, date());
        return tighter.stream()
                .filter(scale -> Crowding.at(scale, lanes, lettering, date()).compareTo(most) <= 0)
                .findFirst()
                .orElse(roomy);
    }

    /** The scale at which what begins later than now has room for its label, and what was before has at least so much. */
    private TimeScale upToNow(double least, Extent dense, double width, Lettering lettering) {
        double slowest = dense.length() / (width - EARLY * width - MARGIN);
        double now = date().orElse(Double.POSITIVE_INFINITY) - EpochSeconds.DAY;
        for (Mark mark : marks()) {
            if (mark.look().hollow() && mark.extent().from() > now && dense.overlaps(mark.extent())) {
                double label = lettering.width(mark, lettering.least(mark)) + PILL;
                double room = Math.max(least, width - EARLY * width - label);
                slowest = Math.max(slowest, (mark.extent().from() - dense.from()) / room);
            }
        }
        return new TimeScale(0, slowest, width).at(dense.from(), EARLY * width);
    }

    /**
     * Shows less of time around the only mark where its label has no room beside it otherwise, so that the mark holds it and little empty
     * time is seen; more of time, around a shorter mark, where it holds none, or none in one line.
     */
    private static TimeScale lone(List<Mark> marks, Lettering lettering, TimeScale scale) {
        Mark mark = marks.getFirst();
        double body = mark.extent().length() / scale.secondsPerPixel();
        double free = scale.width() - 2 * ROUND_LABEL;
        Optional<String> label = lettering.held(mark, free - LEAST_BODY);
        double left = free - label.map(text -> lettering.width(mark, text)).orElse(0.0);
        if (body <= left) {
            return scale;
        }
        boolean holdsNone = mark.look().point() || mark.look().hollow();
        return holdsNone || label.filter(text -> Lettering.lines(text) > 1).isPresent()
                ? scale.zoomed(left / body, scale.x(mark.extent().from()))
                : TimeScale.fitted(mark.extent(), scale.width(), ROUND_LABEL);
    }

    /** Moves a few marks that leave room enough for their labels, but on neither side, to the left as far as it takes. */
    private static TimeScale withRoom(List<Mark> marks, Lettering lettering, Extent hull, TimeScale scale) {
        double from = scale.x(hull.from());
        double to = scale.x(hull.to());
        double spare = scale.width() - (to - from) - 2 * ROUND_LABEL;
        if (spare < 0) {
            return scale; // without a look at all their labels
        }
        double longest = marks.stream()
                .flatMapToDouble(
                        mark -> lettering.held(mark, spare).stream().mapToDouble(text -> lettering.width(mark, text)))
                .max()
                .orElse(0);
        double label = ROUND_LABEL + longest;
        return from >= label || scale.width() - to >= label
                ? scale
                : scale.at(hull.from(), scale.width() - label - (to - from));
    }

    /** How many events have a time. */
    public int size() {
        return dealt.size();
    }

    /** The main mark of every event that has a time, lane by lane, eras last. */
    public List<Mark> marks() {
        return dealt.marks();
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
            int lane = shown[dealt.lane(event)];
            return lane >= 0 ? lanes.get(lane).spot(mark, lane) : Optional.empty();
        });
    }
}
