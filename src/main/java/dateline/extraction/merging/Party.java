package dateline.extraction.merging;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Who takes part in an event.
 *
 * @param actors their ids, the main one first
 * @param around ids of all that take part in what the article tells
 */
record Party(List<String> actors, Set<String> around) {

    Party {
        actors = List.copyOf(actors);
        around = Set.copyOf(around);
    }

    /** Whether the main actor of one takes part in the other. */
    boolean meets(Party other) {
        return !actors.isEmpty() && other.actors.contains(actors.getFirst())
                || !other.actors.isEmpty() && actors.contains(other.actors.getFirst());
    }

    /** Whether the same take part. */
    boolean equal(Party other) {
        return Set.copyOf(actors).equals(Set.copyOf(other.actors));
    }

    /** Whether the articles are about the same, or name nobody at all. */
    boolean near(Party other) {
        return around.isEmpty() ? other.around.isEmpty() : !Collections.disjoint(around, other.around);
    }
}
