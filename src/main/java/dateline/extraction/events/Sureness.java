package dateline.extraction.events;

import dateline.extraction.clauses.Clause;

/**
 * How sure it is that something dates an event.
 *
 * @param share how likely it does, from 0 to 1
 * @param least so likely it must be to count
 */
public record Sureness(double share, double least) {

    /** That an expression dates what it hangs on: no time of another sentence speaks against that. */
    private static final double OWN = 0.5;

    /** That an expression of something else does. */
    private static final double OTHER = 0.61;

    /** That it is told as news: what speaks against that speaks for no time at all rather than for another. */
    private static final double NEWS = 0.3;

    /** From this on something is worth telling as what likely dates an event. */
    private static final double LIKELY = 0.56;

    /** That this dates what the clause tells, with this likelihood. */
    static Sureness of(Dating dating, Clause clause, double share) {
        return new Sureness(
                share,
                switch (dating) {
                    case Dating.Expressed told -> Anchors.isAttached(clause, told) ? OWN : OTHER;
                    case Dating.News news -> NEWS;
                    case Dating.Unknown unknown -> 0;
                });
    }

    /** That it is in this month or year, with this likelihood: never surely. */
    static Sureness ofPeriod(double share) {
        return new Sureness(share, Double.POSITIVE_INFINITY);
    }

    /** Whether it is likely enough to count. */
    public boolean isEnough() {
        return share >= least;
    }

    /** Whether it may be told, if only as what is likely. */
    public boolean isLikely() {
        return share >= Math.min(least, LIKELY);
    }
}
