package dateline.timeline;

import dateline.dossier.Event;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import java.util.List;

/**
 * What is drawn for an event that has a time.
 *
 * @param extent when it is, as wide as that is vague; finite, an open end is cut off
 * @param told when the text says it is, where that differs; finite
 * @param main whether it stands in the lane of its main issue; if not it is a faint echo in the lane of another
 */
public record Mark(Event event, Extent extent, List<Extent> told, Look look, boolean main) {

    /**
     * How it is drawn.
     *
     * @param point whether it is known to the day or finer
     * @param fuzzy whether the time is approximate or uncertain: the edges fade
     * @param hollow whether it has not come about: expected, planned, conditional or denied
     * @param openStart whether an arrow shows that it has no known beginning
     * @param openEnd whether an arrow shows that it has no known end
     */
    public record Look(boolean point, boolean fuzzy, boolean hollow, boolean openStart, boolean openEnd) {

        static Look of(Event event, TimeSpan time) {
            boolean oneDay = !time.openStart()
                    && !time.openEnd()
                    && Extent.of(time).length() <= EpochSeconds.DAY
                    && time.precision().compareTo(Precision.DAY) >= 0;
            boolean fuzzy = time.certainty().approximate() || time.certainty().uncertain();
            return new Look(oneDay, fuzzy, isHollow(event), time.openStart(), time.openEnd());
        }

        private static boolean isHollow(Event event) {
            return switch (event.status()) {
                case HAPPENED, GOING_ON -> false;
                case EXPECTED, PLANNED, CONDITIONAL, DENIED -> true;
            };
        }
    }

    public Mark {
        told = List.copyOf(told);
    }

    /** The mark of an event at its time, cut to the horizon. */
    static Mark of(Event event, TimeSpan time, Horizon horizon) {
        List<Extent> told = event.told().stream()
                .filter(other -> !other.equals(time))
                .map(horizon::cut)
                .toList();
        return new Mark(event, horizon.cut(time), told, Look.of(event, time), true);
    }

    /** The same in the lane of another issue. */
    Mark echo() {
        return new Mark(event, extent, told, look, false);
    }

    /** From the earliest to the latest that is drawn. */
    public Extent hull() {
        return told.stream().reduce(extent, Extent::and);
    }
}
