package dateline.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extraction.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who says what in one short text. */
class SpeechTest {

    @Test
    void aWordInMarksIsNoQuotationBesideWhatItIsPartOf() {
        assertThat(sayings("Anna Berg said the loss was “hard” and that it was “very hard to bear”."))
                .doesNotContain("Anna Berg: hard")
                .contains("Anna Berg: very hard to bear");
    }

    @Test
    void aQuotationGoesOnInTheParagraphsThatOpenItAnew() {
        assertThat(sayings(
                        "Anna Berg spoke on Monday.",
                        "“The bridge is old and weak,” Berg said. “It has to be closed to all traffic.",
                        "“Nobody will be able to cross it before spring.”",
                        "The mayor wept."))
                .containsExactly(
                        "Anna Berg: The bridge is old and weak,",
                        "Anna Berg: It has to be closed to all traffic.",
                        "Anna Berg: Nobody will be able to cross it before spring.");
    }

    @Test
    void whoIsNotNamedSpeaksToo() {
        assertThat(sayings("“The boy is in good health,” a doctor told reporters."))
                .containsExactly("doctor: The boy is in good health,");
    }

    @Test
    void nobodySpeaksWhereItIsInDoubtWhoDoes() {
        assertThat(sayings("Anna Lund met Marit Berg. “The bridge is old and weak,” someone wrote on it."))
                .isEmpty();
    }

    private static List<String> sayings(String... paragraphs) {
        String[] texts = Stream.concat(Stream.of("News"), Stream.of(paragraphs)).toArray(String[]::new);
        return Texts.findings(Texts.article("a", "2023-06-14", texts)).sayings().stream()
                .map(saying -> saying.speaker().name() + ": "
                        + texts[Integer.parseInt(saying.passage().block().substring(2))].substring(
                                saying.passage().start(), saying.passage().end()))
                .toList();
    }
}
