package dateline.timeline;

import dateline.dossier.Event;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * How far the times of a timeline reach, and where those without an end are cut off.
 *
 * @param reach from the first to the last bound that is known
 * @param now the end of the day from which the articles look, which is as far as they can know; seconds since 1970
 */
record Horizon(Extent reach, double now) {

    /** Of times without any bound. */
    static final Horizon NOTHING = new Horizon(new Extent(0, 0), 0);

    /** The first and the last bound of the times seen so far. */
    private static final class Bounds {
        private double first = Double.POSITIVE_INFINITY;
        private double last = Double.NEGATIVE_INFINITY;

        void see(TimeSpan time) {
            Extent extent = known(time);
            see(extent.from());
            see(extent.to());
        }

        void see(Bounds other) {
            see(other.first);
            see(other.last);
        }

        private void see(double bound) {
            if (Double.isFinite(bound)) {
                first = Math.min(first, bound);
                last = Math.max(last, bound);
            }
        }
    }

    /** The horizon of the events, seen from the last day that is looked from or else from the last bound; empty for no bounds. */
    static Optional<Horizon> of(List<Event> events, Plan plan) {
        Bounds told = new Bounds();
        plan.lookedFrom().forEach(told::see);
        Bounds all = new Bounds();
        plan.lookedFrom().forEach(all::see);
        all.see(events.parallelStream().collect(Bounds::new, (bounds, event) -> see(event, plan, bounds), Bounds::see));
        return all.first > all.last
                ? Optional.empty()
                : Optional.of(new Horizon(
                        new Extent(all.first, all.last), Double.isFinite(told.last) ? told.last : all.last));
    }

    private static void see(Event event, Plan plan, Bounds bounds) {
        Optional<TimeSpan> time = plan.time().apply(event);
        time.ifPresent(bounds::see);
        if (!event.mentions().isEmpty() && time.equals(event.time())) {
            event.toldBeside().forEach(bounds::see);
        }
    }

    /**
     * The extent of the time. Without a beginning it is as long as its end is vague, for nobody knows how far it reaches back; without an
     * end it lasts until now, or as long as its beginning is vague where that is later.
     */
    Extent cut(TimeSpan time) {
        Extent known = known(time);
        double end = Extent.of(time).to();
        double from = Double.isFinite(known.from()) ? known.from() : reach.from();
        double lasting = now > from ? now : Math.max(from, known.to());
        return new Extent(from, Double.isFinite(end) ? end : lasting);
    }

    /** The same of what goes on or is still to come: by the end of a time is between now and then, or at that end. */
    Extent ahead(TimeSpan time) {
        Extent extent = cut(time);
        return time.openStart() ? new Extent(Math.min(now, extent.from()), extent.to()) : extent;
    }

    /** What is known of a time: where only one of its ends is, that one, as wide as it is vague. */
    private static Extent known(TimeSpan time) {
        Optional<TimeSpan> end = time.openEnd() ? time.first() : time.openStart() ? time.last() : Optional.empty();
        return Extent.of(end.orElse(time));
    }
}
