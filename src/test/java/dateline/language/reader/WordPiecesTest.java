package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as the model knows them. */
class WordPiecesTest {

    private static final List<String> VOCABULARY =
            List.of("[CLS]", "[SEP]", "[UNK]", "train", "##ed", "##s", "un", "##train", "zurich", ".", "u", "s");

    private WordPieces pieces;

    @BeforeEach
    void setUp() throws UnreadableModelException {
        pieces = new WordPieces(VOCABULARY);
    }

    @ParameterizedTest
    @CsvSource({
        "trained, train ##ed",
        "Trains, train ##s",
        "untrained, un ##train ##ed",
        "Zürich, zurich",
        "U.S., u . s .",
        "trainer, [UNK]",
        "ed, [UNK]",
        "π, [UNK]"
    })
    void takesTheLongestFirst(String word, String expected) {
        assertThat(pieces.of(word).stream().map(VOCABULARY::get)).containsExactly(expected.split(" "));
    }

    @Test
    void aWordOfNothingIsUnknown() {
        assertThat(pieces.of("\u0301")).containsExactly(2);
    }

    @Test
    void keepsTheBeginningOfAVeryLongWord() {
        assertThat(pieces.of("train" + "s".repeat(1000))).hasSizeLessThan(100).startsWith(3, 5, 5);
    }

    @Test
    void needsThePiecesThatFrameSentences() {
        assertThatThrownBy(() -> new WordPieces(List.of("[CLS]", "[UNK]")))
                .isInstanceOf(UnreadableModelException.class)
                .hasMessageContaining("[SEP]");
        assertThatThrownBy(() -> new WordPieces(List.of("[CLS]", "[SEP]", "[UNK]", "a", "a")))
                .isInstanceOf(UnreadableModelException.class);
    }
}
