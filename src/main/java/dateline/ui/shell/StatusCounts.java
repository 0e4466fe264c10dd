package dateline.ui.shell;

import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import java.util.List;

/** How many events and issues there are, in words: those that the list holds, of all; and how many articles without a date. */
final class StatusCounts {

    private final Messages messages;

    /** Speaks with the bundle {@code window}. */
    StatusCounts(Messages messages) {
        this.messages = messages;
    }

    /** The words for what the reader sees. */
    String words(ReadingSession session) {
        List<Event> seen = session.filters().listed();
        long undated = seen.stream().filter(event -> event.time().isEmpty()).count();
        return messages.text(
                "status.counts",
                events(seen.size(), all(session)),
                session.dossier().issues().size(),
                undated);
    }

    /** How many articles have no date, in words. */
    String undated(ReadingSession session) {
        return messages.text(
                "status.no-anchor",
                session.dossier().articles().stream()
                        .filter(article -> article.published().isEmpty())
                        .count());
    }

    private String events(int seen, int all) {
        String events = messages.text("status.events", all);
        return seen < all ? messages.text("status.some-events", seen, events) : events;
    }

    private static int all(ReadingSession session) {
        boolean withRejected = session.filters().rejectedShownProperty().get();
        return (int) session.dossier().events().stream()
                .filter(event -> withRejected || event.origin() != Origin.REJECTED)
                .count();
    }
}
