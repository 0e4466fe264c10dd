package dateline.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedQuotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The talks go on.”",
                "\"The talks go on.\"",
                "The talks go on.",
                "“The talks go on.",
                "The talks go on.”"
            })
    void leavesNoneThatWouldStandTwice(String words) {
        assertThat(NestedQuotation.within(words)).isEqualTo("The talks go on.");
    }

    @Test
    void areSingleAroundWhatIsQuotedInside() {
        assertThat(NestedQuotation.within("“We met,” he said, “and talked.”"))
                .isEqualTo("‘We met,’ he said, ‘and talked.’");
        assertThat(NestedQuotation.within("He called it a \"balloon\"")).isEqualTo("He called it a ‘balloon’");
    }

    @Test
    void leavesSingleMarksAndApostrophesAsTheyAre() {
        assertThat(NestedQuotation.within("The ministers' ‘talks’ aren’t over"))
                .isEqualTo("The ministers' ‘talks’ aren’t over");
        assertThat(NestedQuotation.within("")).isEmpty();
    }
}
