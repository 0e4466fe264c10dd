package dateline.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extraction.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says what in one short text. */
class SpeechTest {

    @Test
    void aWordInMarksIsNoQuotationBesideWhatItIsPartOf() {
        assertThat(sayings("Anna Berg said the loss was “hard” and that it was “very hard to bear”."))
                .doesNotContain("Anna Berg: “hard”")
                .contains("Anna Berg: “very hard to bear”");
    }

    private static List<String> sayings(String text) {
        return Texts.findings(Texts.article("a", "2023-06-14", "News", text)).sayings().stream()
                .map(saying -> saying.speaker().name() + ": "
                        + text.substring(
                                saying.passage().start(), saying.passage().end()))
                .toList();
    }
}
