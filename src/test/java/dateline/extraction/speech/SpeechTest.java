package dateline.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extraction.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what in one short text. */
class SpeechTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“The winds are bad,” Oscar Lund, a vice president of the union, said. | Oscar Lund: “The winds are bad,”",
                "“The winds are bad,” said Oscar Lund, a vice president of the union. | Oscar Lund: “The winds are bad,”",
                "“The winds are bad,” the mayor, Oscar Lund, told NBC News. | Oscar Lund: “The winds are bad,”",
                "“The winds are bad,” Anna Berg posted on Facebook. | Anna Berg: “The winds are bad,”",
                "It was not clear what failed, the mayor, Oscar Lund, told Reuters. | Oscar Lund: It was not clear what failed",
                "His replacement, Oscar Lund, said the airline would cut jobs. | Oscar Lund: the airline would cut jobs",
                "His mother, Ms Anna Berg, said the town was poor. | Anna Berg: the town was poor",
                "Anna Berg told NBC News the bridge had failed. | Anna Berg: the bridge had failed",
                "Anna Berg told the council on Monday there was no bridge. | Anna Berg: there was no bridge",
                "Anna Berg told reporters the bridge had failed. | Anna Berg: the bridge had failed",
                "The bridge had failed, Anna Berg said in a statement on Monday, June 12. | Anna Berg: The bridge had failed",
                "Anna Berg said employees and shareholders would lose. | Anna Berg: employees and shareholders would lose",
                "Anna Berg said filing for Chapter 11 was a hard step. | Anna Berg: filing for Chapter 11 was a hard step",
                "Anna Berg said the loss was “hard to bear”. | Anna Berg: the loss was “hard to bear”",
                "Anna Berg said on Monday that the talks would go on. | Anna Berg: the talks would go on",
                "Anna Berg met Oscar Lund, the mayor, said Peter Hall. | Peter Hall: Anna Berg met Oscar Lund, the mayor",
                "Anna Berg sang. Leader of the Opposition Rahul Mehta came, too. “I was late,” he added. "
                        + "| Rahul Mehta: “I was late,”",
                "Lund Airlines lost money. “We will fly on,” the Bergen-based carrier said in a letter. "
                        + "| Lund Airlines: “We will fly on,”",
                "Lund Airlines lost money but issued a statement: “We will fly on.” | Lund Airlines: “We will fly on.”",
                "Judge Anna Berg fined Oscar Lund. The judge noted, “He lied to us.” | Anna Berg: “He lied to us.”",
                "“What a day,” Anna Berg, the captain inside the white ship, told the harbour. | Anna Berg: “What a day,”",
                "Prime Minister Oscar Lund left. The Norwegian prime minister, who had slept, said: “It is late.” "
                        + "| Oscar Lund: “It is late.”"
            })
    void knowsWhoSaysWhat(String text, String saying) {
        assertThat(sayings(text)).contains(saying);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ford announced changes in the way it publishes the figures.",
                "Anna Berg declared a state of emergency and he was replaced by Oscar Lund.",
                "The talks had failed, the minister told Reuters.",
                "Anna Berg told harbour control moments after landing.",
                "When the towns had refused it, Anna Berg declared a war on Monday.",
                "Anna Berg called the voters “angry”."
            })
    void whatNobodySaysIsNoQuotation(String text) {
        assertThat(sayings(text)).isEmpty();
    }

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
