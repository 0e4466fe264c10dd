package dateline.dating.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Meaning.Fields;
import dateline.dating.token.Tokenizer;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrammarTest {

    private static final String WORDS = "MONTH 5: May\nWEEKDAY 1: Monday\n";

    @Test
    void buildsAMeaningFromItsParts() {
        assertThat(meaning("date: MONTH day:DAY = fields(month, day)", "May 3"))
                .hasValue(new Fields(Map.of(Field.MONTH, 5, Field.DAY, 3)));
    }

    @Test
    void takesANumberInARuleForThatNumber() {
        String rule = "date: MONTH 11 = fields(month)";

        assertThat(meaning(rule, "May 11")).hasValue(new Fields(Map.of(Field.MONTH, 5)));
        assertThat(meaning(rule, "May 12")).isEmpty();
    }

    @Test
    void leavesOutWhatIsOptional() {
        String rule = "date: (the|our)? MONTH (,? YEAR)? = fields(month, year)";

        assertThat(meaning(rule, "our May, 1998")).hasValue(new Fields(Map.of(Field.MONTH, 5, Field.YEAR, 1998)));
        assertThat(meaning(rule, "May")).hasValue(new Fields(Map.of(Field.MONTH, 5)));
    }

    @Test
    void takesTheLongestMatchAndOfEqualOnesTheEarlierRule() {
        String rules = "date: MONTH = fields(month)\ndate: MONTH DAY = fields(day)\ndate: MONTH NUMBER = fields(month)";

        assertThat(meaning(rules, "May 3")).hasValue(new Fields(Map.of(Field.DAY, 3)));
    }

    @Test
    void usesCategoriesDefinedBefore() {
        String rules = "day: MONTH DAY = fields(month, day)\ndate: WEEKDAY <day> = fields(weekday, day)";

        assertThat(meaning(rules, "Monday May 3"))
                .hasValue(new Fields(Map.of(Field.WEEKDAY, 1, Field.MONTH, 5, Field.DAY, 3)));
    }

    @Test
    void heedsTheNeighbours() {
        assertThat(meaning("date: MONTH = fields(month) ; not before people", "May people"))
                .isEmpty();
        assertThat(meaning("date: MONTH = fields(month) ; after in", "May")).isEmpty();
        assertThat(meaning("date: MONTH ~ DAY = fields(month)", "May 3")).isEmpty();
    }

    @Test
    void refusesRulesThatCannotBeRead() {
        for (String rule : new String[] {
            "date: MONTH",
            "date: MONTH = nonsense(month)",
            "date: (MONTH = fields(month)",
            "date: NOTHING = fields(month)",
            "date: <date> = fields(month)",
            "date: <later> = fields(month)",
            "date: MONTH = fields(month) ; beside in"
        }) {
            assertThatIllegalArgumentException().as(rule).isThrownBy(() -> Grammar.read(WORDS, rule));
        }
    }

    private static Optional<Meaning> meaning(String rules, String text) {
        Grammar grammar = Grammar.read(WORDS, rules);
        return grammar.matcher("date", new Tokenizer(grammar.lexicon()).tokens(text))
                .longest(0)
                .map(Parse::meaning);
    }
}
