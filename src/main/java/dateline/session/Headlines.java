package dateline.session;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dateline.dossier.Event;
import dateline.dossier.MentionIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The few events that tell the story of the article that is read in short, at one moment. */
public final class Headlines {

    private static final int MOST = 5;

    private final Set<String> ids;

    public Headlines(ReadingSession session) {
        Map<String, Event> told = new LinkedHashMap<>();
        session.article().stream()
                .flatMap(article -> article.blocks().stream())
                .flatMap(block -> session.mentions().in(block.id()).stream())
                .map(MentionIndex.Entry::event)
                .forEach(event -> told.putIfAbsent(event.id(), event));
        ids = session.prominence().headlines(List.copyOf(told.values()), MOST).stream()
                .map(Event::id)
                .collect(toUnmodifiableSet());
    }

    /** Whether the event is one of them, or starred. */
    public boolean holds(Event event) {
        return event.isStarred() || ids.contains(event.id());
    }
}
