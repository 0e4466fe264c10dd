package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.dossier.Reports;
import dateline.session.Axis;
import dateline.session.Group;
import dateline.session.Grouping;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.timeline.Chart;
import dateline.timeline.Heading;
import dateline.timeline.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Draws the events that the session shows, as it wants them drawn. What did not change is not drawn anew. Very many events are put in
 * order in the background: until they are, what was drawn before is seen.
 */
final class ChartSource {

    private static final int VERY_MANY = 20_000;
    private static final int HEADLINES = 5;

    private final ReadingSession session;
    private final Jobs.Lane lane;
    private final Consumer<Chart> draw;
    private Optional<Chart> chart = Optional.empty();
    private Drawn drawn = new Drawn(List.of(), List.of(), Grouping.NONE, Axis.HAPPENED, List.of());

    /** What the chart was drawn from. */
    private record Drawn(
            List<Event> events, List<Group> lanes, Grouping grouping, Axis axis, List<TimeSpan> lookedFrom) {}

    /**
     * Of the session.
     *
     * @param draw what to do with each chart
     */
    ChartSource(ReadingSession session, Consumer<Chart> draw) {
        this.session = session;
        this.draw = draw;
        lane = session.lane();
        session.filters().shownProperty().subscribe(shown -> redraw());
        session.charting().lanesProperty().subscribe(lanes -> redraw());
        session.charting().axisProperty().subscribe(axis -> redraw());
        session.articleProperty().subscribe(article -> redraw());
        session.asOf().dayProperty().subscribe(day -> redraw());
    }

    private void redraw() {
        Drawn wanted = new Drawn(
                session.filters().shown(),
                session.charting().lanes(),
                session.charting().grouping(),
                session.charting().axis(),
                lookedFrom());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            Plan plan = plan(wanted);
            Optional<Chart> before = chart;
            if (wanted.events().size() < VERY_MANY) {
                lane.drop();
                draw(Chart.of(wanted.events(), plan, before));
            } else {
                lane.run(() -> Chart.of(wanted.events(), plan, before), this::draw, ChartSource::fail);
            }
        }
    }

    /** What goes on is known no further than from the day that is looked from; where all has an end that day changes nothing. */
    private List<TimeSpan> lookedFrom() {
        return session.dossier().lookedFrom(session.asOf().day().filter(day -> isAnythingGoingOn()));
    }

    private boolean isAnythingGoingOn() {
        return session.filters().shown().parallelStream()
                .flatMap(event -> event.time().stream())
                .anyMatch(TimeSpan::openEnd);
    }

    private void draw(Chart made) {
        chart = Optional.of(made);
        draw.accept(made);
    }

    private static void fail(Exception error) {
        throw new IllegalStateException(error);
    }

    private Plan plan(Drawn wanted) {
        List<Heading> headings = wanted.lanes().stream()
                .map(group -> new Heading(group.key(), group.name()))
                .toList();
        List<Event> headlines = session.prominence().headlines(wanted.events(), HEADLINES);
        return new Plan(
                headings,
                session.charting().keys(),
                time(wanted.axis()),
                event -> isOneOf(headlines, event),
                wanted.lookedFrom());
    }

    /** Compares ids, for so few takes less time than their hashes. */
    private static boolean isOneOf(List<Event> few, Event event) {
        for (Event each : few) {
            if (each.id().equals(event.id())) {
                return true;
            }
        }
        return false;
    }

    private Function<Event, Optional<TimeSpan>> time(Axis axis) {
        Reports reports = session.reports();
        return switch (axis) {
            case HAPPENED -> Event::time;
            case REPORTED -> reports::first;
        };
    }
}
