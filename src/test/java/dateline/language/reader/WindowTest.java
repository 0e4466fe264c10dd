package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.language.Token;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How texts are cut into what is read together. */
class WindowTest {

    private static final int LIMIT = 20;
    private static final int LONGEST = 30;

    private static List<TextWindow> windows(List<Integer> lengths) {
        List<List<Token>> text = lengths.stream()
                .map(length -> Collections.nCopies(length, new Token(0, 1, "a", "a")))
                .toList();
        try {
            return TextWindow.of(text, new WordPieces(List.of("[CLS]", "[SEP]", "[UNK]", "a")), LIMIT, LONGEST);
        } catch (UnreadableModelException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void holdsAsManySentencesAsFit() {
        assertThat(windows(List.of(8, 9, 5, 25, 3)))
                .extracting(
                        window -> window.rows().sentence(),
                        window -> window.rows().size())
                .containsExactly(tuple(0, 17), tuple(2, 5), tuple(3, 25), tuple(4, 3));
    }

    @Test
    void framesEachSentence() {
        TextWindow window = windows(List.of(2, 1)).getFirst();

        assertThat(window.pieces()).containsExactly(0, 3, 3, 1, 3, 1);
        assertThat(window.first()).containsExactly(1, 2, 4);
        assertThat(window.sentences()).containsExactly(0, 0, 1);
    }

    @Test
    void cutsOffASentenceThatIsLongerThanAnyWindow() {
        assertThat(windows(List.of(100, 1))).first().satisfies(window -> {
            assertThat(window.pieces()).hasSize(LONGEST);
            assertThat(window.rows().size()).isEqualTo(LONGEST - 2);
        });
    }

    @Property(tries = 200)
    void holdsEverySentenceOnce(@ForAll @Size(max = 50) List<@IntRange(min = 1, max = 60) Integer> lengths) {
        List<TextWindow> windows = windows(lengths);

        assertThat(windows.stream()
                        .map(TextWindow::rows)
                        .flatMap(rows ->
                                IntStream.range(0, rows.sentences()).mapToObj(number -> rows.sentence() + number)))
                .containsExactlyElementsOf(
                        IntStream.range(0, lengths.size()).boxed().toList());
        assertThat(windows)
                .allSatisfy(window -> assertThat(window.pieces())
                        .hasSizeLessThanOrEqualTo(window.rows().sentences() > 1 ? LIMIT : LONGEST));
    }
}
