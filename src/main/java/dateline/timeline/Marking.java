package dateline.timeline;

import dateline.dossier.Event;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/** Makes the marks of events, at the times that a plan wants them at. */
record Marking(Plan plan, Horizon horizon) {

    /** Its main mark; empty without a time. */
    Optional<Mark> mark(Event event) {
        return plan.time().apply(event).map(time -> mark(event, time));
    }

    private Mark mark(Event event, TimeSpan time) {
        return new Mark(
                event, extent(event, time), beside(event, time), Mark.Look.of(event.status(), time), rank(event));
    }

    private Extent extent(Event event, TimeSpan time) {
        return switch (event.status()) {
            case EXPECTED, PLANNED, GOING_ON -> horizon.ahead(time);
            case HAPPENED, DENIED, CONDITIONAL -> horizon.cut(time);
        };
    }

    private Mark.Rank rank(Event event) {
        boolean isTold = event.status().hasComeAbout() && plan.isHeadline().test(event);
        if (event.isStarred() || isTold) {
            return Mark.Rank.HEADLINE;
        }
        return event.isMinor() ? Mark.Rank.MINOR : Mark.Rank.PLAIN;
    }

    private Beside beside(Event event, TimeSpan time) {
        Optional<TimeSpan> happened = event.time();
        if (happened.isPresent() && !happened.get().equals(time)) {
            return new Beside(List.of(), List.of(), happened.map(when -> extent(event, when)));
        }
        List<Extent> told = event.mentions().isEmpty() ? List.of() : extents(event, event.toldBeside());
        List<Extent> ghosts = time.edtf().startsWith("[") ? ghosts(event, time) : List.of();
        return told.isEmpty() && ghosts.isEmpty() ? Beside.NOTHING : new Beside(told, ghosts, Optional.empty());
    }

    private List<Extent> ghosts(Event event, TimeSpan time) {
        List<TimeSpan> members = time.members();
        return members.size() < 2 ? List.of() : extents(event, members);
    }

    private List<Extent> extents(Event event, List<TimeSpan> times) {
        return times.stream().map(time -> extent(event, time)).toList();
    }
}
