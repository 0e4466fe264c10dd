package dateline.language.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The best tree: each word's head such that there is one root and no circle.
 *
 * @see <a href="https://aclanthology.org/H05-1066/">McDonald and others 2005, after Chu and Liu, and Edmonds</a>
 */
final class BestTree {

    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double FAR = -1e6;

    private BestTree() {}

    /**
     * The head of each word, from scores of words (rows) for heads (columns), of which column 0 is the root and column h + 1 is
     * word h.
     *
     * @return the columns of the heads
     */
    static int[] heads(double[][] scores) {
        double[][] full = new double[scores.length + 1][];
        full[0] = new double[scores.length + 1];
        Arrays.fill(full[0], NEVER);
        for (int word = 1; word < full.length; word++) {
            full[word] = scores[word - 1].clone();
            full[word][word] = NEVER;
        }
        int[] heads = arborescence(full);
        List<Integer> roots = IntStream.range(1, heads.length)
                .filter(word -> heads[word] == 0)
                .boxed()
                .toList();
        int[] best = heads;
        double highest = NEVER;
        for (int root : roots.size() > 1 ? roots : List.<Integer>of()) {
            int[] found = arborescence(withRoot(full, root));
            double total = total(full, found);
            if (total > highest || best == heads) {
                highest = total;
                best = found;
            }
        }
        return Arrays.copyOfRange(best, 1, best.length);
    }

    private static double[][] withRoot(double[][] full, int root) {
        double[][] only = new double[full.length][];
        for (int word = 0; word < full.length; word++) {
            only[word] = full[word].clone();
            only[word][0] = word == root ? full[word][0] : FAR;
        }
        return only;
    }

    private static double total(double[][] scores, int[] heads) {
        return IntStream.range(1, heads.length)
                .mapToDouble(word -> scores[word][heads[word]])
                .sum();
    }

    private static int[] arborescence(double[][] scores) {
        int[] heads = Arrays.stream(scores).mapToInt(BestTree::best).toArray();
        heads[0] = 0;
        int[] ring = circle(heads);
        return ring.length == 0 ? heads : opened(scores, heads, ring);
    }

    /** Takes the circle for one word, finds the best tree, and opens the circle where its head comes in. */
    private static int[] opened(double[][] scores, int[] heads, int[] ring) {
        boolean[] isInRing = new boolean[heads.length];
        Arrays.stream(ring).forEach(word -> isInRing[word] = true);
        int[] rest =
                IntStream.range(0, heads.length).filter(word -> !isInRing[word]).toArray();
        int whole = rest.length;
        double[][] small = new double[whole + 1][whole + 1];
        int[] into = new int[whole];
        int[] outOf = new int[whole];
        small[whole][whole] = NEVER;
        for (int a = 0; a < whole; a++) {
            for (int b = 0; b < whole; b++) {
                small[a][b] = scores[rest[a]][rest[b]];
            }
            int word = rest[a];
            into[a] = likeliest(ring, member -> scores[word][member]);
            outOf[a] = likeliest(ring, member -> scores[member][word] - scores[member][heads[member]]);
            small[a][whole] = scores[word][into[a]];
            small[whole][a] = scores[outOf[a]][word] - scores[outOf[a]][heads[outOf[a]]];
        }
        int[] found = arborescence(small);
        int[] opened = heads.clone();
        for (int a = 1; a < whole; a++) {
            opened[rest[a]] = found[a] == whole ? into[a] : rest[found[a]];
        }
        opened[outOf[found[whole]]] = rest[found[whole]];
        return opened;
    }

    private static int likeliest(int[] words, IntToDoubleFunction score) {
        int best = words[0];
        for (int word : words) {
            if (score.applyAsDouble(word) > score.applyAsDouble(best)) {
                best = word;
            }
        }
        return best;
    }

    private static int best(double[] row) {
        int best = 0;
        for (int column = 1; column < row.length; column++) {
            if (row[column] > row[best]) {
                best = column;
            }
        }
        return best;
    }

    /** The words of a circle, empty where there is none. */
    private static int[] circle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            List<Integer> path = new ArrayList<>();
            int at = start;
            while (at > 0 && seen[at] == 0) {
                seen[at] = start;
                path.add(at);
                at = heads[at];
            }
            if (at > 0 && seen[at] == start) {
                return path.subList(path.indexOf(at), path.size()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return new int[0];
    }
}
