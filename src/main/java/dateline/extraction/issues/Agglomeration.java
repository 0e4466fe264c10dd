package dateline.extraction.issues;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins clusters, the likest first, by the mean likeness of their members. Many are joined in batches, and then what came of
 * the batches, so that the time is in proportion to their number.
 *
 * @param joined from this likeness on two are one
 * @param related from this likeness on two are one where there are too many or too small ones
 * @see <a href="https://doi.org/10.1002/widm.53">Murtagh and Contreras, Algorithms for hierarchical clustering, 2012</a>
 */
record Agglomeration(double joined, double related) {

    private static final int BATCH = 160;

    /** At most so many as are wanted, unless more are held; what fits none of them is left out. */
    List<EventCluster> clusters(List<EventCluster> single, int most) {
        List<EventCluster> left = single;
        while (left.size() > BATCH) {
            List<EventCluster> next = new ArrayList<>();
            for (int from = 0; from < left.size(); from += BATCH) {
                Linkage batch = new Linkage(left.subList(from, Math.min(left.size(), from + BATCH)));
                batch.join(joined, BATCH);
                batch.join(Double.NEGATIVE_INFINITY, BATCH / 2);
                next.addAll(batch.clusters());
            }
            left = next;
        }
        Linkage all = new Linkage(left);
        all.join(joined, 1);
        all.join(related, most);
        all.absorb(related, most);
        return all.clusters();
    }
}
