package dateline.language.reader;

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
        return scores[word][0] + belowLast.byFirst[0][word] + belowFirst.byFirst[word][scores.length - 1];
    }

    private void measure(int first, int last) {
        double[] left = belowFirst.byFirst[first];
        double[] right = belowLast.byLast[last];
        int apart = best(left, right, 1, first, last);
        firstOverLast.put(first, last, apart, left[apart] + right[apart + 1] + scores[last][first + 1]);
        lastOverFirst.put(first, last, apart, left[apart] + right[apart + 1] + scores[first][last + 1]);
        left = firstOverLast.byFirst[first];
        right = belowFirst.byLast[last];
        int child = best(left, right, 0, first + 1, last + 1);
        belowFirst.put(first, last, child, left[child] + right[child]);
        left = belowLast.byFirst[first];
        right = lastOverFirst.byLast[last];
        child = best(left, right, 0, first, last);
        belowLast.put(first, last, child, left[child] + right[child]);
    }

    /** The place where two add up to most, of which the right one is so much farther on. */
    private static int best(double[] left, double[] right, int farther, int from, int to) {
        int best = from;
        double most = left[from] + right[from + farther];
        for (int place = from + 1; place < to; place++) {
            double sum = left[place] + right[place + farther];
            if (sum > most) {
                most = sum;
                best = place;
            }
        }
        return best;
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

    /** By first and last word, the best sum of scores, and where it is put together; both ways round, to be gone through in a row. */
    private static final class Spans {

        private final double[][] byFirst;
        private final double[][] byLast;
        private final int[][] middle;

        Spans(int words) {
            byFirst = new double[words][words];
            byLast = new double[words][words];
            middle = new int[words][words];
        }

        void put(int first, int last, int at, double sum) {
            byFirst[first][last] = sum;
            byLast[last][first] = sum;
            middle[first][last] = at;
        }
    }
}
