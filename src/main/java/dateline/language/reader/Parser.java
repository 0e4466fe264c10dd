package dateline.language.reader;

import dateline.language.reader.Scores.Arcs;
import java.util.ArrayList;
import java.util.List;

/** Makes trees of the scores for heads and relations. */
final class Parser {

    private static final String ROOT = "root";
    /** How a word hangs that was not understood. */
    static final String UNKNOWN = "dep";

    private final List<String> relations;

    /** Knows the labels of the relations. */
    Parser(List<String> relations) {
        this.relations = relations;
    }

    /** The best tree of the sentence in these rows. */
    List<Attachment> tree(Arcs scores, int from, int to) {
        double[][] likely = new double[to - from][];
        for (int row = from; row < to; row++) {
            likely[row - from] = logarithms(scores.scores(), row, from, to);
        }
        int[] heads = BestTree.heads(likely);
        List<Attachment> found = new ArrayList<>(heads.length);
        for (int word = 0; word < heads.length; word++) {
            found.add(attachment(scores, from, word, heads[word], Math.exp(likely[word][heads[word]])));
        }
        return found;
    }

    /** The logarithms of the probabilities that the root and each word of the sentence is the head of a row. */
    private static double[] logarithms(Matrix arcs, int row, int from, int to) {
        double[] found = new double[to - from + 1];
        found[0] = arcs.at(row, 0);
        double highest = found[0];
        for (int column = 1; column < found.length; column++) {
            found[column] = arcs.at(row, from + column);
            highest = Math.max(highest, found[column]);
        }
        double sum = 0;
        for (double score : found) {
            sum += Math.exp(score - highest);
        }
        for (int column = 0; column < found.length; column++) {
            found[column] -= highest + Math.log(sum);
        }
        return found;
    }

    private Attachment attachment(Arcs scores, int from, int word, int head, double probability) {
        if (head == 0) {
            return new Attachment(-1, ROOT, probability);
        }
        int row = from + word;
        int[] candidates = scores.likeliest()[row];
        for (int candidate = 0; candidate < candidates.length; candidate++) {
            if (candidates[candidate] == from + head) {
                return related(scores.relations(), row, candidate, head - 1, probability);
            }
        }
        return new Attachment(head - 1, UNKNOWN, 0);
    }

    private Attachment related(Matrix scores, int row, int candidate, int head, double probability) {
        int from = candidate * relations.size();
        int best = -1;
        double highest = 0;
        double sum = 0;
        for (int relation = 0; relation < relations.size(); relation++) {
            double share = Math.exp(scores.at(row, from + relation));
            boolean isRoot = relations.get(relation).equals(ROOT);
            sum += share;
            if (!isRoot && share > highest) {
                highest = share;
                best = relation;
            }
        }
        return new Attachment(head, best < 0 ? UNKNOWN : relations.get(best), probability * highest / sum);
    }
}
