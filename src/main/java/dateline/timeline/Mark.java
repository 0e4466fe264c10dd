package dateline.timeline;

import dateline.dossier.Event;
import dateline.dossier.Status;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import java.util.List;

/**
 * What is drawn for an event that has a time.
 *
 * @param extent when it is, as wide as that is vague; finite, an open end is cut off, and what is to come by some day is ahead of now
 * @param rank how much it matters beside the others
 */
public record Mark(Event event, Extent extent, Beside beside, Look look, Rank rank) {

    /** How much a mark matters beside the others. */
    public enum Rank {
        /** Part of the story in short that has come about, or starred: larger, its label bold and first to get room. */
        HEADLINE,
        PLAIN,
        /** Of a minor event: counted at the lane, until that is opened. */
        MINOR,
        /** Stands in for its event in the lane of another issue, which would be empty without it. */
        ECHO
    }

    /**
     * How it is drawn.
     *
     * @param point whether it is one day, or one moment of it
     * @param fuzzy whether the time is approximate or uncertain: the edges fade
     * @param hollow whether it has not come about: expected, planned, conditional or denied
     * @param openStart whether an arrow shows that it has no known beginning
     * @param openEnd whether an arrow shows that it has no known end
     */
    public record Look(boolean point, boolean fuzzy, boolean hollow, boolean openStart, boolean openEnd) {

        static Look of(Status status, TimeSpan time) {
            boolean oneDay = time.precision().compareTo(Precision.DAY) >= 0
                    && time.seconds() <= EpochSeconds.DAY
                    && !time.edtf().contains("/");
            boolean fuzzy = time.certainty().approximate() || time.certainty().uncertain();
            boolean openStart = time.openStart() && !status.isAhead();
            return new Look(oneDay, fuzzy, !status.hasComeAbout(), openStart, time.openEnd());
        }
    }

    /** When the text says it is, where that differs; finite. */
    public List<Extent> told() {
        return beside.told();
    }

    /** Whether some time that the text tells excludes another. */
    public boolean disputed() {
        return beside.told().stream().anyMatch(other -> !other.overlaps(extent));
    }

    /** Whether it is only counted where its lane is not opened. */
    public boolean isMinor() {
        return rank == Rank.MINOR;
    }

    /** The same in the lane of another issue. */
    Mark echo() {
        return new Mark(event, extent, beside, look, Rank.ECHO);
    }

    /** Whether it stands in the lane of its main issue. */
    public boolean isMain() {
        return rank != Rank.ECHO;
    }

    public boolean isHeadline() {
        return rank == Rank.HEADLINE;
    }

    /** From the earliest to the latest that is drawn in its row, but for where it comes from. */
    public Extent hull() {
        if (beside.told().isEmpty()) {
            return extent;
        }
        Extent hull = extent;
        for (Extent other : beside.told()) {
            hull = hull.and(other);
        }
        return hull;
    }
}
