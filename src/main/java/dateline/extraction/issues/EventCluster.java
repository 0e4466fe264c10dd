package dateline.extraction.issues;

import dateline.dossier.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Members that belong together.
 *
 * @param members their numbers
 * @param dated how many of them have a time
 * @param sum of their features
 * @param held the issue of the dossier that they belong to
 */
record EventCluster(List<Integer> members, int dated, FeatureVector sum, Optional<Issue> held) {

    private static final int FEWEST_DATED = 2;

    EventCluster {
        members = List.copyOf(members);
    }

    int size() {
        return Math.max(1, members.size());
    }

    /** Whether it has too few events with a time to be drawn as a lane. */
    boolean isThin() {
        return dated < FEWEST_DATED;
    }

    /** The mean likeness of its members to those of the other. */
    double likeness(EventCluster other) {
        return sum.product(other.sum) / (size() * (double) other.size());
    }

    /** Both as one. Only one of them may be held. */
    EventCluster with(EventCluster other) {
        List<Integer> both = new ArrayList<>(members);
        both.addAll(other.members);
        return new EventCluster(both, dated + other.dated, sum.plus(other.sum), held.or(other::held));
    }
}
