package dateline.extraction.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Clusters and the likeness of every two, kept up as they are joined (Lance and Williams, average link). */
final class Linkage {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final List<EventCluster> clusters;
    private final List<double[]> likeness = new ArrayList<>();

    Linkage(List<EventCluster> clusters) {
        this.clusters = new ArrayList<>(clusters);
        for (EventCluster one : clusters) {
            likeness.add(clusters.stream()
                    .mapToDouble(other -> one == other || bothHeld(one, other) ? NEVER : one.likeness(other))
                    .toArray());
        }
    }

    private static boolean bothHeld(EventCluster one, EventCluster other) {
        return one.held().isPresent() && other.held().isPresent();
    }

    List<EventCluster> clusters() {
        return List.copyOf(clusters);
    }

    /** Joins the likest two again and again, while they are alike enough and more are left than are wanted. */
    void join(double least, int wanted) {
        while (clusters.size() > wanted) {
            int one = IntStream.range(0, clusters.size())
                    .boxed()
                    .max(Comparator.comparingDouble(at -> likeness.get(at)[likest(at)]))
                    .orElseThrow();
            int other = likest(one);
            if (likeness.get(one)[other] < least) {
                return;
            }
            join(Math.min(one, other), Math.max(one, other));
        }
    }

    /** Joins the smallest to what it is likest to, or leaves it out, as long as there are too many or one is thin. */
    void absorb(double least, int wanted) {
        Optional<EventCluster> next = next(wanted);
        while (next.isPresent()) {
            int at = clusters.indexOf(next.get());
            int other = likest(at);
            if (likeness.get(at)[other] < least) {
                remove(at);
            } else {
                join(Math.min(at, other), Math.max(at, other));
            }
            next = next(wanted);
        }
    }

    private Optional<EventCluster> next(int wanted) {
        boolean tooMany = clusters.size() > wanted;
        return clusters.stream()
                .filter(cluster -> cluster.held().isEmpty())
                .filter(cluster -> cluster.isThin() || tooMany)
                .min(Comparator.comparing((EventCluster cluster) -> !cluster.isThin())
                        .thenComparing(EventCluster::size));
    }

    private int likest(int at) {
        double[] row = likeness.get(at);
        int best = 0;
        for (int other = 1; other < clusters.size(); other++) {
            best = row[other] > row[best] ? other : best;
        }
        return best;
    }

    private void join(int one, int other) {
        EventCluster joined = clusters.get(one).with(clusters.get(other));
        double share = clusters.get(one).size()
                / (double) (clusters.get(one).size() + clusters.get(other).size());
        for (int third = 0; third < clusters.size(); third++) {
            double mean = third == one || third == other || bothHeld(joined, clusters.get(third))
                    ? NEVER
                    : share * likeness.get(one)[third] + (1 - share) * likeness.get(other)[third];
            likeness.get(one)[third] = mean;
            likeness.get(third)[one] = mean;
        }
        clusters.set(one, joined);
        remove(other);
    }

    private void remove(int at) {
        int last = clusters.size() - 1;
        for (double[] row : likeness) {
            System.arraycopy(row, at + 1, row, at, last - at);
        }
        clusters.remove(at);
        likeness.remove(at);
    }
}
