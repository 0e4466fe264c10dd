package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How lemmas are made. */
class LemmaScriptTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "lower-0+, The, the",
                "lower-1+, Ships, ship",
                "lower-3+y, cities, city",
                "keep-0+, Berg, Berg",
                "keep-1+, Alps, Alp",
                "=be, was, be",
                "lower-0+, ’S, 's",
                "lower-9+, ox, ox"
            })
    void followsTheScript(String script, String word, String lemma) {
        assertThat(LemmaScript.of(script).lemma(word)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lower", "upper-1+", "lower-x+", "keep-1"})
    void anythingElseIsNoScript(String script) {
        assertThatThrownBy(() -> LemmaScript.of(script)).isInstanceOf(IllegalArgumentException.class);
    }
}
