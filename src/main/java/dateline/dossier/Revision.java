package dateline.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What a person says of an event.
 *
 * @param title a short headline
 * @param curated the time they give it beside what the text says
 * @param issues ids of issues, the main one first
 */
public record Revision(String title, Optional<CuratedTime> curated, Status status, List<String> issues) {

    public Revision {
        issues = List.copyOf(issues);
    }

    /** The event as this says. */
    public Event applied(Event event) {
        return new Event(
                event.id(),
                title.equals(event.title()) ? event.headline() : Headline.of(title),
                curated,
                new Standing(
                        status,
                        event.origin().edited(),
                        event.isStarred(),
                        false,
                        event.standing().salience()),
                event.involved().touching(issues),
                event.mentions());
    }

    /** What is said of the event now. */
    public static Revision of(Event event) {
        return new Revision(event.title(), event.curated(), event.status(), event.issues());
    }
}
