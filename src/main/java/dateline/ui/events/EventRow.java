package dateline.ui.events;

import dateline.dossier.Event;
import dateline.time.TimeSpan;
import java.util.Comparator;
import java.util.Optional;

/**
 * A row of the list.
 *
 * @param issues the names of its issues
 * @param sources how many articles tell of it
 */
record EventRow(Event event, Optional<TimeSpan> time, String issues, int sources) {

    /** By first moment, then last; what has no date comes last. */
    static final Comparator<EventRow> IN_TIME = undatedLast(Comparator.naturalOrder());

    /** The latest first; what has no date still comes last. */
    static final Comparator<EventRow> LATEST_FIRST = undatedLast(Comparator.reverseOrder());

    private static Comparator<EventRow> undatedLast(Comparator<TimeSpan> order) {
        return Comparator.comparing(row -> row.time().orElse(null), Comparator.nullsLast(order));
    }

    String id() {
        return event.id();
    }
}
