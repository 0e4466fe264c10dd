package dateline.ui.events;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.TextIndex;
import dateline.session.ReadingSession;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rows of a dossier, each made when it is first asked for; an event that has changed has another row. */
final class EventRows {

    private final Map<Event, EventRow> made = new IdentityHashMap<>();
    private final Map<String, String> issues;
    private final TextIndex text;

    EventRows(ReadingSession session) {
        issues = session.dossier().issues().stream().collect(toMap(Issue::id, Issue::name));
        text = session.text();
    }

    /** The rows of the events, in their order. */
    List<EventRow> of(List<Event> events) {
        return events.stream().map(this::of).toList();
    }

    private EventRow of(Event event) {
        return made.computeIfAbsent(event, none -> new EventRow(event, event.time(), issues(event), sources(event)));
    }

    private String issues(Event event) {
        return event.issues().stream().map(issues::get).filter(Objects::nonNull).collect(joining(", "));
    }

    private int sources(Event event) {
        return (int) event.mentions().stream()
                .map(mention -> text.place(mention.clause().block()))
                .flatMap(Optional::stream)
                .map(place -> place.article().id())
                .distinct()
                .count();
    }
}
