package dateline.language.reader;

import java.util.Arrays;

/**
 * The best tree of a sentence: each word's head such that there is one root, no circle, and no arc crosses another. English hardly
 * ever lets arcs cross; where the scores of words do, one of them is wrong.
 *
 * @see <a href="https://aclanthology.org/C96-1058/">Eisner 1996, Three new probabilistic models for dependency parsing</a>
 */
final class BestTree {

    private final double[][] scores;

    /** By first and last word, the best that can be made of what lies between: below the first or last, all of it or up to the other. */
    private final Spans belowFirst;

    private final Spans belowLast;
    private final Spans firstOverLast;
    private final Spans lastOverFirst;

    private BestTree(double[][] scores) {
        this.scores = scores;
        belowFirst = new Spans(scores.length);
        belowLast = new Spans(scores.length);
        firstOverLast = new Spans(scores.length);
        lastOverFirst = new Spans(scores.length);
        for (int length = 1; length < scores.length; length++) {
            for (int first = 0; first + length < scores.length; first++) {
                measure(first, first + length);
            }
        }
    }

    /**
     * The head of each word, from scores of words (rows) for heads (columns), of which column 0 is the root and column h + 1 is
     * word h.
     *
     * @return the columns of the heads
     */
    static int[] heads(double[][] scores) {
        BestTree best = new BestTree(scores);
        int[] heads = new int[scores.length];
        int last = scores.length - 1;
        int root = 0;
        for (int word = 1; word <= last; word++) {
            root = best.asRoot(word) > best.asRoot(root) ? word : root;
        }
        if (last >= 0) {
            best.spanBelowLast(0, root, heads);
            best.spanBelowFirst(root, last, heads);
        }
        return heads;
    }

    private double asRoot(int word) {
        return scores[word][0] + belowLast.best[0][word] + belowFirst.best[word][scores.length - 1];
    }

    private void measure(int first, int last) {
        for (int middle = first; middle < last; middle++) {
            double apart = belowFirst.best[first][middle] + belowLast.best[middle + 1][last];
            firstOverLast.offer(first, last, middle, apart + scores[last][first + 1]);
            lastOverFirst.offer(first, last, middle, apart + scores[first][last + 1]);
        }
        for (int middle = first; middle < last; middle++) {
            int next = middle + 1;
            belowFirst.offer(first, last, next, firstOverLast.best[first][next] + belowFirst.best[next][last]);
            belowLast.offer(first, last, middle, belowLast.best[first][middle] + lastOverFirst.best[middle][last]);
        }
    }

    private void spanBelowFirst(int first, int last, int[] heads) {
        if (first < last) {
            int child = belowFirst.middle[first][last];
            heads[child] = first + 1;
            apart(first, firstOverLast.middle[first][child], child, heads);
            spanBelowFirst(child, last, heads);
        }
    }

    private void spanBelowLast(int first, int last, int[] heads) {
        if (first < last) {
            int child = belowLast.middle[first][last];
            heads[child] = last + 1;
            apart(child, lastOverFirst.middle[child][last], last, heads);
            spanBelowLast(first, child, heads);
        }
    }

    private void apart(int first, int middle, int last, int[] heads) {
        spanBelowFirst(first, middle, heads);
        spanBelowLast(middle + 1, last, heads);
    }

    /** By first and last word, the best sum of scores, and where it is put together. */
    private static final class Spans {

        private final double[][] best;
        private final int[][] middle;

        Spans(int words) {
            best = new double[words][words];
            middle = new int[words][words];
            for (int word = 0; word < words; word++) {
                Arrays.fill(best[word], Double.NEGATIVE_INFINITY);
                best[word][word] = 0;
            }
        }

        void offer(int first, int last, int at, double sum) {
            if (sum > best[first][last]) {
                best[first][last] = sum;
                middle[first][last] = at;
            }
        }
    }
}
