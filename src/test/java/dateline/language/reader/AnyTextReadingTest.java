package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.language.SentenceSplitter;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, each sentence is one tree. */
class AnyTextReadingTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Locale.ENGLISH);

    @Property(tries = 60)
    void takesAnyCharacters(@ForAll String text) throws UnreadableModelException {
        check(text);
    }

    @Property(tries = 60)
    void takesAnyWords(@ForAll("words") String text) throws UnreadableModelException {
        check(text);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "Berg",
                        "the",
                        "said",
                        "“",
                        "\"",
                        "resigned",
                        "Monday",
                        "2012",
                        ",",
                        ".",
                        "and",
                        "who",
                        "of",
                        "\n\n")
                .list()
                .ofMaxSize(80)
                .map(words -> String.join(" ", words));
    }

    private static void check(String text) throws UnreadableModelException {
        List<List<Token>> sentences = SentenceSplitter.sentences(text, VOCABULARY);
        List<Tree> trees = Readers.of(Locale.ENGLISH).read(sentences).trees();

        assertThat(trees.stream()
                        .map(tree -> tree.words().stream().map(Word::token).toList()))
                .containsExactlyElementsOf(sentences);
        assertThat(trees).allSatisfy(AnyTextReadingTest::checkTree);
    }

    private static void checkTree(Tree tree) {
        assertThat(tree.words())
                .filteredOn(word -> word.head() < 0)
                .singleElement()
                .satisfies(root -> assertThat(root.relation()).isEqualTo("root"));
        assertThat(tree.subtree(tree.root()).cardinality()).isEqualTo(tree.size());
        assertThat(tree.words()).allSatisfy(word -> {
            assertThat(word.confidence()).isBetween(0d, 1d);
            assertThat(word.lemma()).isNotEmpty();
            assertThat(word.event().statuses().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isEqualTo(1, within(1e-6));
        });
        assertThat(tree.names()).allMatch(name -> name.from() < name.to() && name.to() <= tree.size());
    }
}
