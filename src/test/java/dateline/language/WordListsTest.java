package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can stand in the lists of words for events. */
class WordListsTest {

    private static final int LONGEST_PHRASE = 3;

    private final Verbs verbs = new Verbs(Vocabulary.of(Locale.ENGLISH));

    @Test
    void aKindOfEventHasSeveralWordsAndEachOnce() {
        assertThat(rows("kinds.txt"))
                .allSatisfy(row -> assertThat(words(row)).hasSizeGreaterThan(1).doesNotHaveDuplicates());
    }

    @Test
    void phrasesAreAVerbAndWhatGoesWithItInSmallLettersWithoutArticlesOrHyphens() {
        assertThat(Stream.of("kinds.txt", "opposites.txt")
                        .flatMap(file -> rows(file).stream())
                        .flatMap(row -> words(row.replace('|', ',')).stream()))
                .allSatisfy(words -> assertThat(words)
                        .isEqualTo(words.toLowerCase(Locale.ROOT))
                        .matches("(re-|co-)?\\p{L}+( \\p{L}+)*")
                        .doesNotContain(" the ", " a ", " an ")
                        .satisfies(phrase -> assertThat(phrase.split(" ")).hasSizeLessThanOrEqualTo(LONGEST_PHRASE)));
    }

    @Test
    void noWordIsItsOwnOpposite() {
        assertThat(rows("opposites.txt")).allSatisfy(row -> {
            String[] sides = row.split("\\|");
            assertThat(sides).hasSize(2);
            assertThat(stems(sides[0])).doesNotContainAnyElementsOf(stems(sides[1]));
        });
    }

    private static List<String> rows(String file) {
        return Vocabulary.lines(Locale.ENGLISH, file);
    }

    private static List<String> words(String row) {
        return Arrays.stream(row.split(",")).map(String::strip).toList();
    }

    private Set<String> stems(String row) {
        return words(row).stream().map(verbs::stems).collect(Collectors.toCollection(HashSet::new));
    }
}
