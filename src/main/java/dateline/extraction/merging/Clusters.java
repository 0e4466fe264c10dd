package dateline.extraction.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Mentions grouped by the events they tell: average-link agglomerative clustering. Pairs are taken the likeliest first; two clusters
 * become one when their mentions on average are likely to corefer and no two exclude each other. Of large clusters a few mentions
 * speak for all. Clusters of two events that are held already stay two.
 */
final class Clusters {

    private static final int COMPARED = 5;

    /** Log odds from which on two mentions, and on average two clusters, are one. */
    private static final double LEAST = 0;

    /** Log odds below which two mentions exclude that their clusters are one. */
    private static final double EXCLUDING = -4;

    private final List<EventMention> mentions = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Integer> held = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final CandidateIndex candidates = new CandidateIndex();
    private final Coreference coreference;
    private long comparisons;

    Clusters(Coreference coreference) {
        this.coreference = coreference;
    }

    /** Two mentions, by their numbers, that may corefer. */
    private record Link(int one, int other, double logOdds) {}

    /**
     * Adds a mention.
     *
     * @param event the number of the event of which it is known that it tells it; -1 for none
     */
    void add(EventMention mention, int event) {
        int number = mentions.size();
        mentions.add(mention);
        parents.add(number);
        members.add(List.of(number));
        if (event >= 0 && held.contains(event)) {
            unite(root(held.indexOf(event)), number);
        }
        held.add(event);
        for (int earlier : candidates.enter(number, mention)) {
            double logOdds = logOdds(earlier, number);
            if (logOdds >= LEAST) {
                links.add(new Link(earlier, number, logOdds));
            }
        }
    }

    private double logOdds(int one, int other) {
        comparisons++;
        return coreference.logOdds(mentions.get(one), mentions.get(other));
    }

    /** How many pairs have been compared up to now. */
    long comparisons() {
        return comparisons;
    }

    /** Each cluster's mentions by their numbers, in the order they were added. */
    List<List<Integer>> join() {
        links.stream()
                .sorted(Comparator.comparingDouble((Link link) -> -link.logOdds())
                        .thenComparingInt(Link::one)
                        .thenComparingInt(Link::other))
                .forEach(link -> join(root(link.one()), root(link.other())));
        links.clear();
        TreeMap<Integer, List<Integer>> found = new TreeMap<>();
        for (int number = 0; number < mentions.size(); number++) {
            found.computeIfAbsent(root(number), none -> new ArrayList<>()).add(number);
        }
        return List.copyOf(found.values());
    }

    private void join(int one, int other) {
        boolean bothHeld = held.get(one) >= 0 && held.get(other) >= 0;
        if (one == other || bothHeld || !isOne(members.get(one), members.get(other))) {
            return;
        }
        held.set(Math.min(one, other), Math.max(held.get(one), held.get(other)));
        unite(Math.min(one, other), Math.max(one, other));
    }

    private void unite(int first, int last) {
        parents.set(last, first);
        List<Integer> all = new ArrayList<>(members.get(first));
        all.addAll(members.get(last));
        members.set(first, all.stream().sorted().limit(COMPARED).toList());
    }

    private boolean isOne(List<Integer> here, List<Integer> there) {
        double sum = 0;
        for (int one : here) {
            for (int other : there) {
                double logOdds = logOdds(one, other);
                if (logOdds < EXCLUDING) {
                    return false;
                }
                sum += logOdds;
            }
        }
        return sum >= LEAST * here.size() * there.size();
    }

    private int root(int number) {
        int at = number;
        while (parents.get(at) != at) {
            at = parents.get(at);
        }
        parents.set(number, at);
        return at;
    }
}
