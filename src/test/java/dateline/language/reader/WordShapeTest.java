package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are written. */
class WordShapeTest {

    @ParameterizedTest
    @CsvSource({
        "berg, LOWER",
        "n't, LOWER",
        "Berg, CAPITALISED",
        "I, CAPITALISED",
        "NATO, UPPER",
        "U.S., UPPER",
        "iPhone, MIXED",
        "McBerg, MIXED",
        "1990s, DIGITS",
        "MH370, DIGITS",
        "$, OTHER"
    })
    void isToldByTheLetters(String word, WordShape shape) {
        assertThat(WordShape.of(word)).isEqualTo(shape);
    }
}
