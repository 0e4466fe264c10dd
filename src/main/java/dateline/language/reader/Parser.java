package dateline.language.reader;

import dateline.language.reader.Scores.Arcs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes trees of the scores for heads and relations. */
final class Parser {

    private static final String ROOT = "root";

    /** How a word hangs that was not understood. */
    static final String UNKNOWN = "dep";

    /** How likely any relation is to a head of which the model was not asked. */
    private static final double UNASKED = 0.3;

    /** Of each of these no word has two. */
    private static final List<Set<String>> SINGLE = List.of(
            Set.of("nsubj", "nsubj:pass", "csubj"), Set.of("obj"), Set.of("xcomp"), Set.of("iobj"), Set.of("cop"));

    /** What no subordinating conjunction is: "after a report" is not "after a report found". */
    private static final Set<String> CASE = Set.of("case");

    /** What stands before the word that it hangs on: of 44,600 in the treebanks 19 do not. */
    private static final Set<String> AHEAD = Set.of("mark", "det", "cc");

    /** What stands behind it, without exception. */
    private static final Set<String> BEHIND =
            Set.of("fixed", "flat", "appos", "conj", "goeswith", "acl:relcl", "compound:prt");

    /** So often a tree is made anew because a word would have two of one kind. */
    private static final int MOST_STEPS = 8;

    /** What has more words is a list or a table; its tree, which takes long, is made once. */
    private static final int LONGEST = 200;

    private final List<String> relations;
    /** The same without their subtypes. */
    private final List<String> bases;

    private final int root;

    /** Knows the labels of the relations. */
    Parser(List<String> relations) {
        this.relations = relations;
        this.bases = relations.stream().map(Parser::base).toList();
        this.root = relations.indexOf(ROOT);
    }

    /**
     * The best tree of the sentence in these rows. Heads and relations are chosen together; of two that would be to one word
     * what no word has twice, such as its subject, the likelier is, and the other hangs as it is next likely to.
     *
     * @param isConjunction whether a row is a subordinating conjunction
     */
    List<Attachment> tree(Arcs scores, int from, int to, IntPredicate isConjunction) {
        Attachment[][] arcs = new Attachment[to - from][to - from + 1];
        double[][] heads = new double[to - from][];
        List<Set<String>> not = new ArrayList<>();
        for (int word = 0; word < arcs.length; word++) {
            heads[word] = probabilities(scores.scores(), from + word, from, to);
            not.add(isConjunction.test(from + word) ? CASE : Set.of());
            for (int head = 0; head < arcs[word].length; head++) {
                arcs[word][head] = arc(scores, from + word, from, head, heads[word][head], not.get(word));
            }
        }
        double[][] logarithms = logarithms(arcs);
        int[] best = BestTree.heads(logarithms);
        OptionalInt second = second(arcs, best);
        int steps = arcs.length > LONGEST ? 0 : MOST_STEPS;
        for (int step = 0; step < steps && second.isPresent(); step++) {
            int word = second.getAsInt();
            int head = best[word];
            Set<String> others = new HashSet<>(taken(arcs, best, word));
            others.addAll(not.get(word));
            arcs[word][head] = arc(scores, from + word, from, head, heads[word][head], others);
            logarithms[word][head] = Math.log(arcs[word][head].confidence());
            best = BestTree.heads(logarithms);
            second = second(arcs, best);
        }
        int[] found = best;
        return IntStream.range(0, found.length)
                .mapToObj(word -> {
                    Attachment arc = arcs[word][found[word]];
                    double phrase = phrase(found, word)
                            .mapToDouble(other -> heads[other][found[word]])
                            .sum();
                    return new Attachment(
                            arc.head(),
                            arc.relation(),
                            arc.confidence(),
                            Math.min(1, phrase) * share(scores, from + word, from + found[word], arc));
                })
                .toList();
    }

    /** The word and all that hang on it, directly or not, by their heads, which are numbered from 1. */
    private static IntStream phrase(int[] heads, int word) {
        return IntStream.range(0, heads.length).filter(other -> {
            int at = other;
            while (at != word && heads[at] > 0) {
                at = heads[at] - 1;
            }
            return at == word;
        });
    }

    /** How likely a row that hangs on a head does so by the relation, of whichever subtype. */
    private double share(Arcs scores, int row, int head, Attachment arc) {
        int candidate = place(scores.likeliest()[row], head);
        if (arc.relation().equals(ROOT)) {
            return 1;
        }
        if (candidate < 0) {
            return UNASKED;
        }
        double[] shares = shares(scores.relations(), row, candidate);
        String base = base(arc.relation());
        return IntStream.range(0, shares.length)
                .filter(relation -> bases.get(relation).equals(base))
                .mapToDouble(relation -> shares[relation])
                .sum();
    }

    private static String base(String relation) {
        return relation.replaceFirst(":.*", "");
    }

    /** The likeliest of the words that would be to another what a likelier one is already. */
    private static OptionalInt second(Attachment[][] arcs, int[] heads) {
        return IntStream.range(0, heads.length)
                .filter(word -> taken(arcs, heads, word).contains(arcs[word][heads[word]].relation()))
                .boxed()
                .max(Comparator.comparingDouble(word -> arcs[word][heads[word]].confidence()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** What the likelier of those that hang on the head of a word are to it, if it has only one of them. */
    private static Set<String> taken(Attachment[][] arcs, int[] heads, int word) {
        double own = arcs[word][heads[word]].confidence();
        return IntStream.range(0, heads.length)
                .filter(other -> other != word)
                .filter(other -> heads[other] == heads[word])
                .mapToObj(other -> arcs[other][heads[other]])
                .filter(other -> other.confidence() > own)
                .flatMap(other -> SINGLE.stream().filter(some -> some.contains(other.relation())))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static double[][] logarithms(Attachment[][] arcs) {
        return Arrays.stream(arcs)
                .map(row -> Arrays.stream(row)
                        .mapToDouble(arc -> Math.log(arc.confidence()))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The probabilities that the root and each word of the sentence is the head of a row; none is quite impossible. */
    private static double[] probabilities(Matrix arcs, int row, int from, int to) {
        double[] scores = IntStream.rangeClosed(0, to - from)
                .mapToDouble(column -> arcs.at(row, column == 0 ? 0 : from + column))
                .toArray();
        double highest = Arrays.stream(scores).max().orElseThrow();
        double sum =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).sum();
        return Arrays.stream(scores)
                .map(score -> Math.max(Math.exp(score - highest) / sum, Double.MIN_NORMAL))
                .toArray();
    }

    /** How a row is likeliest to hang on a head, but for some relations. */
    private Attachment arc(Arcs scores, int row, int from, int head, double probability, Set<String> not) {
        if (head == 0) {
            return new Attachment(-1, ROOT, probability);
        }
        int candidate = place(scores.likeliest()[row], from + head);
        if (candidate < 0) {
            return new Attachment(head - 1, UNKNOWN, UNASKED * probability);
        }
        double[] shares = shares(scores.relations(), row, candidate);
        Set<String> elsewhere = head <= row - from ? AHEAD : BEHIND;
        int best = 0;
        double highest = -1;
        for (int relation = 0; relation < shares.length; relation++) {
            String name = relations.get(relation);
            boolean isRuledOut = not.contains(name) || elsewhere.contains(name);
            double share = isRuledOut ? -1 : shares[relation];
            if (share > highest) {
                best = relation;
                highest = share;
            }
        }
        return new Attachment(head - 1, relations.get(best), Math.max(probability * shares[best], Double.MIN_VALUE));
    }

    private static int place(int[] candidates, int head) {
        for (int place = 0; place < candidates.length; place++) {
            if (candidates[place] == head) {
                return place;
            }
        }
        return -1;
    }

    /** The probabilities of the relations if a row hangs on that candidate; only the root of a sentence is one. */
    private double[] shares(Matrix scores, int row, int candidate) {
        double[] shares = new double[relations.size()];
        double sum = 0;
        for (int relation = 0; relation < shares.length; relation++) {
            if (relation != root) {
                shares[relation] = Math.exp(scores.at(row, candidate * shares.length + relation));
                sum += shares[relation];
            }
        }
        for (int relation = 0; relation < shares.length; relation++) {
            shares[relation] /= sum;
        }
        return shares;
    }
}
