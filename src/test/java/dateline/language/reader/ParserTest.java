package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.reader.Scores.Arcs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes a tree of scores. */
class ParserTest {

    private static final List<String> RELATIONS = List.of("root", "nsubj", "obj", "obl");

    /** "Berg met Lund", or "met Berg Lund": the verb in the middle, and two words that hang on it. */
    private static List<Attachment> tree(double[] first, double[] last) {
        float[] arcs = {0, -9, 9, -9, 9, -9, -9, -9, 0, -9, 9, -9};
        int[][] likeliest = {{2}, {0}, {2}};
        float[] relations = new float[12];
        for (int relation = 0; relation < 4; relation++) {
            relations[relation] = (float) Math.log(first[relation]);
            relations[4 + relation] = relation == 0 ? 0 : -9;
            relations[8 + relation] = (float) Math.log(last[relation]);
        }
        Arcs scores = new Arcs(new Matrix(arcs, 4), likeliest, new Matrix(relations, 4));
        return new Parser(RELATIONS).tree(scores, 0, 3, row -> false);
    }

    private static List<String> relations(List<Attachment> tree) {
        return tree.stream().map(Attachment::relation).toList();
    }

    @Test
    void ofTwoSubjectsOnlyTheLikelierIsOne() {
        List<Attachment> tree = tree(new double[] {.01, .8, .1, .09}, new double[] {.01, .5, .4, .09});

        assertThat(relations(tree)).containsExactly("nsubj", "root", "obj");
    }

    @Test
    void theLikelierMayStandBehind() {
        List<Attachment> tree = tree(new double[] {.01, .5, .1, .39}, new double[] {.01, .8, .1, .09});

        assertThat(relations(tree)).containsExactly("obl", "root", "nsubj");
    }

    @Test
    void ofWhatAVerbMayHaveManyBothAre() {
        List<Attachment> tree = tree(new double[] {.01, .1, .1, .79}, new double[] {.01, .1, .2, .69});

        assertThat(relations(tree)).containsExactly("obl", "root", "obl");
    }

    @Test
    void isAsSureAsOfHeadAndRelationTogether() {
        List<Attachment> tree = tree(new double[] {.01, .8, .1, .09}, new double[] {.01, .1, .8, .09});

        assertThat(tree.getFirst().confidence()).isBetween(0.79, 0.82);
    }
}
