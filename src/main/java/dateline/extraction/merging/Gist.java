package dateline.extraction.merging;

import java.util.List;
import java.util.Set;

/**
 * What a telling is about, without what is only said beside it: where, after what, with whom.
 *
 * @param things what acts and what is acted on, beside the actors; one word for all that mean the same
 * @param names the words of names in it that are of no actor, and of what it is done to, with or by
 * @param counts how many, how much, or which of those that have numbers
 * @param others words that tell it from the first of its kind: "another", "second"
 * @param where the place, if it is more than a building
 * @param bare whether it says nothing but who did it: "Berg died"
 */
record Gist(Set<String> things, Set<String> names, List<Double> counts, Set<String> others, Where where, boolean bare) {

    private static final double ROUNDED = 0.05;
    private static final double MANY = 20;

    Gist {
        things = Set.copyOf(things);
        names = Set.copyOf(names);
        counts = List.copyOf(counts);
        others = Set.copyOf(others);
    }

    /** Whether one is about all that the other is, and not about much more. */
    boolean holds(Gist other) {
        long least = Math.min(things.size(), other.things.size());
        return least > 0 && shared(other) == least && least * 2 >= Math.max(things.size(), other.things.size());
    }

    /** Whether one is about what the other is, if perhaps in fewer words. */
    boolean joins(Gist other) {
        return bare
                || other.bare
                || shared(other) * 2 >= Math.min(things.size(), other.things.size()) && shared(other) > 0;
    }

    /** Whether both are about exactly the same. */
    boolean equal(Gist other) {
        return bare && other.bare || !things.isEmpty() && things.equals(other.things);
    }

    /** Whether it cannot be the same: each has a place that the other has not, or only one says that it is another one. */
    boolean contrasts(Gist other) {
        return where.contrasts(other.where) || !others.equals(other.others);
    }

    /** Whether both count, and no number of one is about one of the other. */
    boolean miscounts(Gist other) {
        return !counts.isEmpty()
                && !other.counts.isEmpty()
                && counts.stream().noneMatch(number -> other.counts.stream().anyMatch(next -> near(number, next)));
    }

    /** Whether both count many, and just as many. */
    boolean countsAlike(Gist other) {
        return counts.stream().anyMatch(number -> number >= MANY && other.counts.contains(number));
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= ROUNDED * Math.max(one, other);
    }

    private long shared(Gist other) {
        return things.stream().filter(other.things::contains).count();
    }
}
