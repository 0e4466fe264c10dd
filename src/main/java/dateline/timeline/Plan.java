package dateline.timeline;

import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a chart is to show.
 *
 * @param lanes what the lanes stand for, from the top
 * @param keys the keys of the lanes that an event belongs in, the main one first
 * @param time where on the axis an event is drawn; empty leaves it undated
 * @param isHeadline whether an event is part of the story in short
 * @param lookedFrom from when the events are told: when their articles appeared, or the day from which the reader looks
 */
public record Plan(
        List<Heading> lanes,
        Function<Event, List<String>> keys,
        Function<Event, Optional<TimeSpan>> time,
        Predicate<Event> isHeadline,
        List<TimeSpan> lookedFrom) {

    public Plan {
        lanes = List.copyOf(lanes);
        lookedFrom = List.copyOf(lookedFrom);
    }

    /** A lane for each issue, and events at the time they happened. */
    public static Plan byIssue(List<Issue> issues, List<TimeSpan> published) {
        List<Heading> lanes = issues.stream()
                .map(issue -> new Heading(issue.id(), issue.name()))
                .toList();
        return new Plan(lanes, Event::issues, Event::time, event -> false, published);
    }
}
