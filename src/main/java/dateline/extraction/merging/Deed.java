package dateline.extraction.merging;

import java.util.Set;

/**
 * What is done, by whom and to whom.
 *
 * @param doer who does it; all who do it to each other
 * @param done to whom or what; where nobody is said to do it, whom it befalls; all that are named where they do it to each other
 */
record Deed(Kind kind, Role doer, Role done) {

    /** So many must both name of those who do it to each other. */
    private static final int PARTIES = 2;

    /** Whether others do it, or do it to others: "Ford sued Fjord" and "Fjord sued Ford". */
    boolean contrasts(Deed other) {
        return !mutual()
                && !other.mutual()
                && (doer.differs(other.doer)
                        || doer.foreign(other.doer)
                        || done.actors().differs(other.done.actors())
                        || turned(other)
                        || other.turned(this));
    }

    private boolean mutual() {
        return kind.is(Trait.MUTUAL);
    }

    /** Whether one does for himself what is done to the other: "Berg withdrew", "Lund was withdrawn". */
    private boolean turned(Deed other) {
        return done.none() && other.doer.none() && doer.differs(other.done);
    }

    /** Whether both are the same deed, if they are of one time. */
    boolean joins(Deed other) {
        if (!kind.shares(other.kind, Trait.DEED)) {
            return false;
        }
        return mutual() || other.mutual()
                ? between(other)
                : befalls(other)
                        || done.names(other.done) && by(other)
                        || done.meets(other.done) && doer.names(other.doer);
    }

    /** Whether it may be the same deed though no name says so: "a judge blocked the deal". */
    boolean resembles(Deed other) {
        return kind.shares(other.kind, Trait.DEED) && !mutual() && done.meets(other.done) && by(other);
    }

    /** Whether as many fall victim to the same. */
    boolean tolls(Deed other) {
        return kind.shares(other.kind, Trait.TOLL) && doer.meets(other.doer);
    }

    /** Whether they name one of those who take part alike. */
    boolean heads(Deed other) {
        return kind.shares(other.kind, Trait.DEED)
                && (mutual() ? done.shared(other.done) > 0 : doer.calls(other.doer) || done.calls(other.done));
    }

    /** Whether it says who does it or to whom, by names that are known. */
    boolean names() {
        return doer.known() || !mutual() && done.known();
    }

    /** Whether the actor, given by the id, does it or it is done to that one. */
    boolean names(String actor) {
        return doer.means(actor) || !mutual() && done.means(actor);
    }

    /** Whether it names somebody among those. */
    boolean among(Set<String> ids) {
        return doer.among(ids) || done.among(ids);
    }

    /** Whether it is between the same. */
    private boolean between(Deed other) {
        return doer.within(other.done) && other.doer.within(done) && done.shared(other.done) >= PARTIES;
    }

    /** Whether who does it may be the same. */
    private boolean by(Deed other) {
        return doer.none() || other.doer.none() || doer.meets(other.doer);
    }

    /** Whether something else does it: "sales rose", "the segment rose". */
    boolean unlike(Deed other) {
        return doer.unlike(other.doer);
    }

    /** Whether it befalls the same, known by name: who does it alone, or to whom it is done. */
    boolean befalls(Deed other) {
        return !mutual()
                && done.none() == other.done.none()
                && whom().calls(other.whom())
                && (done.none() || by(other) || only(other));
    }

    /** Whether it can befall the same only once; people of one state are many. */
    boolean only(Deed other) {
        return kind.shares(other.kind, Trait.ONCE)
                && done.none() == other.done.none()
                && whom().calls(other.whom())
                && !whom().states();
    }

    private Role whom() {
        return done.none() ? doer : done;
    }
}
