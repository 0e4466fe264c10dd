package dateline.extraction.merging;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Who or what fills a role.
 *
 * @param actors ids of the actors that are named or meant
 * @param heads lemmas of the words by which they are called
 * @param isNamed whether one of these words is a name
 * @param being what they are
 */
record Filler(Set<String> actors, Set<String> heads, boolean isNamed, Being being) {

    static final Filler UNKNOWN = new Filler(Set.of(), Set.of(), false, Being.UNKNOWN);

    /** Whether somebody or something is meant, as far as the words tell. */
    enum Being {
        PERSON,
        THING,
        UNKNOWN;

        private boolean isOther(Being other) {
            return this != other && this != UNKNOWN && other != UNKNOWN;
        }
    }

    Filler {
        actors = Set.copyOf(actors);
        heads = Set.copyOf(heads);
    }

    /** How two fillers of one role compare. */
    enum Match {
        /** An actor fills both. */
        SAME,
        /** Both are called by the same word. */
        ALIKE,
        /** Both are known by name, and others. */
        OTHER,
        /** They are called by other words. */
        UNLIKE,
        /** Not both are known. */
        UNKNOWN
    }

    Match match(Filler other) {
        if (!Collections.disjoint(actors, other.actors)) {
            return Match.SAME;
        }
        if (!actors.isEmpty() && !other.actors.isEmpty()) {
            return Match.OTHER;
        }
        if (!Collections.disjoint(heads, other.heads)) {
            return Match.ALIKE;
        }
        if (isNamed && other.isNamed) {
            return Match.OTHER;
        }
        if (being.isOther(other.being)) {
            return Match.UNLIKE;
        }
        return heads.isEmpty() || other.heads.isEmpty() ? Match.UNKNOWN : Match.UNLIKE;
    }

    boolean shares(Filler other) {
        return Set.of(Match.SAME, Match.ALIKE).contains(match(other));
    }

    Filler with(Filler other) {
        return new Filler(
                union(actors, other.actors),
                union(heads, other.heads),
                isNamed || other.isNamed,
                being == other.being ? being : Being.UNKNOWN);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
