package dateline.exporting.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private final StyleSheet light = StyleSheet.of(StyleSheet.TIMELINE, false);

    @Test
    void aThingLooksAsTheRulesForAllOfItsClassesSay() {
        StyleSheet.Style label = light.of("text label strong");

        assertThat(label.number("stroke-width", 0)).isEqualTo(3);
        assertThat(label.number("font-weight", 400)).isEqualTo(600);
        assertThat(label.text("stroke")).hasValue("#f4f2ed");
    }

    @Test
    void laterRulesOutdoEarlierOnes() {
        assertThat(light.of("tl text label inside").text("stroke")).hasValue("none");
    }

    @Test
    void aRuleForTwoClassesHoldsOnlyForBoth() {
        assertThat(light.of("tl text inside on-full").text("fill")).hasValue("#f4f2ed");
        assertThat(light.of("tl text on-full").text("fill")).hasValue("#20242a");
    }

    @Test
    void rulesForWhatIsPointedAtHoldForNothing() {
        assertThat(light.of("tl a label").text("text-decoration")).isEmpty();
    }

    @Test
    void coloursAreThoseOfTheTheme() {
        assertThat(light.of("issue-1").text("color")).hasValue("#0b7285");
        assertThat(StyleSheet.of(StyleSheet.TIMELINE, true).of("issue-1").text("color"))
                .hasValue("#6cc9d8");
    }
}
