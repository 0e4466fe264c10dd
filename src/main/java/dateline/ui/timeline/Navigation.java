package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import dateline.timeline.Walk;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The ways from the selected event to others, and to its passage in the text. */
final class Navigation {

    private final ReadingSession session;
    private final TimelineModel model;

    Navigation(ReadingSession session, TimelineModel model) {
        this.session = session;
        this.model = model;
    }

    /** Selects the event so many steps later, or earlier; from no event on the chart the first, or the last. */
    void walk(int steps) {
        Walk walk = model.walk();
        go(event -> walk.along(event, steps), steps > 0 ? walk::first : walk::last);
    }

    /** Selects the nearest event so many lanes down, or up; from no event on the chart the first. */
    void cross(int lanes) {
        Walk walk = model.walk();
        go(event -> walk.across(event, lanes), walk::first);
    }

    /** Selects the first event in time. */
    void toFirst() {
        model.walk().first().ifPresent(this::select);
    }

    /** Selects the last event in time. */
    void toLast() {
        model.walk().last().ifPresent(this::select);
    }

    /** Brings the passage of the selected event into sight. */
    void goToPassage() {
        session.selection()
                .passage()
                .flatMap(Selection.Passage::mention)
                .map(Mention::clause)
                .ifPresent(session::goTo);
    }

    private void go(Function<Event, Optional<Event>> way, Supplier<Optional<Event>> otherwise) {
        session.selection()
                .event()
                .filter(event -> model.mark(event).isPresent())
                .map(way)
                .orElseGet(otherwise)
                .ifPresent(this::select);
    }

    private void select(Event event) {
        if (!session.selection().holds(event)) {
            session.selection().select(event);
        }
    }
}
