package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The best of all trees whose arcs do not cross. */
class BestTreeTest {

    @Test
    void breaksACircleWhereItCostsLeast() {
        double[][] scores = {{5, 0, 10, 0}, {9, 11, 0, 0}, {0, 0, 8, 0}};

        assertThat(BestTree.heads(scores)).containsExactly(2, 0, 2);
    }

    @Test
    void letsNoArcCrossAnother() {
        double[][] scores = {{9, 0, 0, 0, 0}, {0, 0, 0, 0, 9}, {0, 9, 0, 0, 5}, {0, 9, 0, 0, 0}};

        assertThat(BestTree.heads(scores)).containsExactly(0, 4, 4, 1);
    }

    @Test
    void hasOneRootWhereTwoWouldScoreMore() {
        double[][] scores = {{9, 0, 1}, {8, 3, 0}};

        assertThat(BestTree.heads(scores)).containsExactly(0, 1);
    }

    @Test
    void ofNoWordsHasNoHeads() {
        assertThat(BestTree.heads(new double[0][])).isEmpty();
    }

    /** Found by trying all heads of all words. */
    @Property(tries = 300)
    void noTreeIsBetter(@ForAll("few") double[][] scores) {
        double best = IntStream.range(0, (int) Math.pow(scores.length + 1, scores.length))
                .mapToObj(number -> numbered(number, scores.length))
                .filter(BestTreeTest::isTree)
                .mapToDouble(heads -> total(scores, heads))
                .max()
                .orElseThrow();

        assertThat(total(scores, BestTree.heads(scores))).isEqualTo(best, within(1e-6));
    }

    @Property(tries = 200)
    void isATree(@ForAll("many") double[][] scores) {
        assertThat(BestTree.heads(scores)).matches(BestTreeTest::isTree);
    }

    @Provide
    Arbitrary<double[][]> few() {
        return scores(1, 5);
    }

    @Provide
    Arbitrary<double[][]> many() {
        return scores(1, 40);
    }

    private static Arbitrary<double[][]> scores(int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .flatMap(size -> Arbitraries.integers()
                        .between(-30, 0)
                        .map(score -> score / 3.0)
                        .array(Double[].class)
                        .ofSize(size + 1)
                        .array(Double[][].class)
                        .ofSize(size)
                        .map(rows -> Arrays.stream(rows)
                                .map(row -> Arrays.stream(row)
                                        .mapToDouble(Double::doubleValue)
                                        .toArray())
                                .toArray(double[][]::new)));
    }

    private static int[] numbered(int number, int size) {
        int[] heads = new int[size];
        int rest = number;
        for (int word = 0; word < size; word++) {
            heads[word] = rest % (size + 1);
            rest /= size + 1;
        }
        return heads;
    }

    private static boolean isTree(int[] heads) {
        boolean hasOneRoot = Arrays.stream(heads).filter(head -> head == 0).count() == 1;
        return hasOneRoot
                && IntStream.range(0, heads.length).allMatch(word -> reachesRoot(heads, word))
                && IntStream.range(0, heads.length).noneMatch(word -> isCrossed(heads, word));
    }

    private static boolean isCrossed(int[] heads, int word) {
        int first = Math.min(word + 1, heads[word]);
        int last = Math.max(word + 1, heads[word]);
        return IntStream.range(first, last - 1).anyMatch(between -> heads[between] < first || heads[between] > last);
    }

    private static boolean reachesRoot(int[] heads, int word) {
        int at = word + 1;
        for (int steps = 0; steps <= heads.length && at > 0; steps++) {
            at = heads[at - 1];
        }
        return at == 0;
    }

    private static double total(double[][] scores, int[] heads) {
        return IntStream.range(0, heads.length)
                .mapToDouble(word -> scores[word][heads[word]])
                .sum();
    }
}
