package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static final String LONG =
            "China declines over a dozen requests for talks between the two armed forces since 2021";

    @Test
    void beginsALongTitleWithAsManyWordsAsThereIsRoomFor() {
        assertThat(Headline.of(LONG).wordings(Headline.LONGEST_LABEL))
                .containsExactly(
                        "China declines over a dozen requests for talks between…",
                        "China declines over a dozen requests for talks…",
                        "China declines over a dozen requests for…",
                        "China declines over a dozen…",
                        "China declines over a…");
        assertThat(Headline.of(LONG).wordings(Integer.MAX_VALUE))
                .startsWith(LONG)
                .endsWith("China declines over a…");
    }

    @Test
    void hasALabelBeforeTheBeginningOfALongTitleButNotBeforeAWholeOne() {
        Headline labelled = new Headline(LONG, Optional.of("Requests declined"));

        assertThat(labelled.wordings(Headline.LONGEST_LABEL)).containsExactly("Requests declined");
        assertThat(labelled.wordings(Integer.MAX_VALUE)).containsExactly(LONG, "Requests declined");
        assertThat(new Headline("Both sides meet in Bali, again", Optional.of("Bali")).wordings(Headline.LONGEST_LABEL))
                .containsExactly("Both sides meet in Bali, again", "Bali");
    }

    @Test
    void hasTheBeginningOfALabelOnlyWhereThatIsLong() {
        Headline labelled = new Headline(LONG, Optional.of("China declines requests for talks since 2021"));
        Headline brief = new Headline(LONG, Optional.of("China declines talks for two years"));

        assertThat(labelled.wordings(Headline.LONGEST_LABEL))
                .startsWith("China declines requests for talks since 2021")
                .endsWith("China declines requests…");
        assertThat(brief.wordings(Headline.LONGEST_LABEL)).containsExactly("China declines talks for two years");
    }

    @Test
    void shortensALabelStepByStep() {
        Headline labelled = new Headline(LONG, Optional.of("Russia’s invasion sends the markets up"));

        assertThat(Headline.beginnings(labelled.brief()))
                .containsExactly("Russia’s invasion sends the…", "Russia’s invasion sends…");
        assertThat(Headline.beginnings("Bali")).isEmpty();
    }

    @Test
    void leavesNoMarkBeforeTheDots() {
        assertThat(Headline.beginning("Proud of you, all of you, and glad", 26)).isEqualTo("Proud of you, all of you…");
        assertThat(Headline.beginning("Nobody came. Nobody sat down", 20)).isEqualTo("Nobody came. Nobody…");
        assertThat(Headline.beginning("They are of two minds. Again", 23)).isEqualTo("They are of two minds…");
    }

    @Test
    void breaksWordsIntoLinesOfAboutTheSameLength() {
        assertThat(Headline.inLines("Armed officers pick up the 29-year-old", 2))
                .isEqualTo("Armed officers pick\nup the 29-year-old");
        assertThat(Headline.inLines("U.S. shoots down a Chinese surveillance balloon", 3))
                .isEqualTo("U.S. shoots down\na Chinese\nsurveillance balloon");
        assertThat(Headline.inLines("Photosynthesis begins", 3)).isEqualTo("Photosynthesis\nbegins");
        assertThat(Headline.inLines("Elections", 2)).isEqualTo("Elections");
    }

    @Test
    void leavesWholeWhatIsShort() {
        assertThat(Headline.of("They meet").wordings(Headline.LABEL_LENGTH)).containsExactly("They meet");
    }
}
