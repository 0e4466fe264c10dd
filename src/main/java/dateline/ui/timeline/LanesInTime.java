package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.session.ReadingSession;
import dateline.timeline.Chart;
import dateline.timeline.Extent;
import java.util.Optional;

/** Leaves out lanes that hold nothing of the time looked at, unless the reader asks for them or selects an event in one, or still marks the time. */
final class LanesInTime {

    private final ReadingSession session;
    private final Runnable change;
    private boolean isMarking;
    private boolean areAllShown;
    private int outside;

    /** Runs the change where other lanes are to be shown. */
    LanesInTime(ReadingSession session, Runnable change) {
        this.session = session;
        this.change = change;
        session.window().stretchProperty().subscribe((before, stretch) -> {
            areAllShown = isMarking;
            change.run();
        });
        session.selection()
                .passageProperty()
                .subscribe((before, passage) -> session.window().stretch().ifPresent(time -> change.run()));
    }

    /** Begins to mark a time, or has marked it. */
    void mark(boolean begun) {
        isMarking = begun;
        showAll(begun);
    }

    /** Shows all lanes, or no longer. */
    void showAll(boolean shown) {
        areAllShown = shown;
        change.run();
    }

    boolean areAllShown() {
        return areAllShown;
    }

    /** How many lanes hold nothing of the time looked at. */
    int outside() {
        return outside;
    }

    Chart of(Chart whole, Optional<Extent> time) {
        Chart fewer = time.map(whole::within).orElse(whole);
        Optional<Event> seen =
                session.selection().event().filter(event -> whole.spot(event).isPresent());
        areAllShown |= seen.isPresent() && seen.flatMap(fewer::spot).isEmpty();
        outside = isMarking ? 0 : whole.lanes().size() - fewer.lanes().size();
        return areAllShown || fewer.lanes().isEmpty() ? whole : fewer;
    }
}
