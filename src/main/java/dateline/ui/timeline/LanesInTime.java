package dateline.ui.timeline;

import dateline.session.ReadingSession;
import dateline.timeline.Chart;
import dateline.timeline.Extent;
import java.util.Optional;

/**
 * Leaves out the lanes that hold nothing of the time looked at, unless the reader asks for them or selects an event in one; not while
 * that time is still being marked, when lanes would come and go.
 */
final class LanesInTime {

    private final ReadingSession session;
    private final Runnable change;
    private boolean isMarking;
    private boolean areAllShown;
    private int outside;

    /**
     * Of the session.
     *
     * @param change to be run where other lanes are to be shown
     */
    LanesInTime(ReadingSession session, Runnable change) {
        this.session = session;
        this.change = change;
        session.window().stretchProperty().subscribe((before, stretch) -> {
            areAllShown = isMarking;
            change.run();
        });
        session.selection().passageProperty().subscribe((before, passage) -> change.run());
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

    /** The chart with the lanes that are to be seen. */
    Chart of(Chart whole, Optional<Extent> time) {
        Chart fewer = time.map(whole::within).orElse(whole);
        boolean isSelectedSeen = session.selection()
                .event()
                .filter(event -> whole.spot(event).isPresent())
                .filter(event -> fewer.spot(event).isEmpty())
                .isEmpty();
        outside = isMarking ? 0 : whole.lanes().size() - fewer.lanes().size();
        areAllShown |= !isSelectedSeen;
        return areAllShown || fewer.lanes().isEmpty() ? whole : fewer;
    }
}
