package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met. The U.S. Secretary left Beijing on Monday. All was well. | left | The U.S. Secretary left Beijing on Monday.",
                "“We agreed.” Mr. Smith then flew home? Nobody knows. | flew | Mr. Smith then flew home?",
                "It cost 1.5 million. They paid. | paid | They paid.",
                "One sentence without an end | sentence | One sentence without an end"
            })
    void findTheSentence(String text, String words, String sentence) {
        Surroundings around = around(text, words);
        assertThat(around.in(around.sentence())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He met Xi in Beijing on Monday, and the two sides pledged to stabilize ties. | pledged | and the two sides pledged to stabilize ties.",
                "The army (which had lost 1,200 men in May) gave up the town; then it rained. | gave | gave up the town",
                "In May, he left. | left | In May, he left."
            })
    void findTheClauseOrAllOfAShortSentence(String text, String words, String clause) {
        Surroundings around = around(text, words);
        assertThat(around.in(around.clause())).isEqualTo(clause);
    }

    @Test
    void holdsAllThatIsSelected() {
        String text = "He met Xi in Beijing on Monday, and they talked. He left.";
        Surroundings around = around(text, "on Monday, and they talked. He");
        assertThat(around.in(around.clause())).isEqualTo(text);
    }

    private static Surroundings around(String text, String words) {
        int start = text.indexOf(words);
        return new Surroundings(text, new TextSpan("b", start, start + words.length()));
    }
}
