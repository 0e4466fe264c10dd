package dateline.extraction.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Status;
import dateline.extraction.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingAcrossArticlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg resigned on Monday. | Anna Berg has resigned.",
                "Ford has filed for bankruptcy. | Ford filed for bankruptcy on Tuesday.",
                "Anna Berg died on Sunday. | The painter Anna Berg has died at 91.",
                "Anna Berg died on Tuesday. | Actor Anna Berg died on Tuesday at 91.",
                "Anna Berg died on Tuesday in Rome. | Anna Berg died in Rome on Tuesday after a long illness.",
                "Anna Berg stepped down on Monday. | Anna Berg resigned on Monday.",
                "A quake hit Peru on Monday. | A strong earthquake struck Peru on Monday.",
                "A quake in Peru killed 11 people on Monday. | A quake in Peru killed 14 people on Monday.",
                "Rebels seized the port of Brod on May 3. | Rebels captured Brod on May 3.",
                "Ford filed for protection on Tuesday. | Ford sought protection on Tuesday.",
                "Ford filed for Chapter 11 bankruptcy protection on Monday. | Ford and Renault have filed for bankruptcy protection.",
                "The strike began on 16 May 2022. | The strike began in May 2022.",
                "Anna Berg was jailed on Monday. | Anna Berg was sent to prison on Monday.",
                "Peru and Chile reached their agreement last week. | Peru and Chile agreed upon the accord on 7 June.",
                "A ferry with 173 passengers capsized on Monday. | The 33-ton ferry sank on Monday.",
                "Anna Berg met Oscar Lund in Beijing on Monday. | Anna Berg met Oscar Lund in China on Monday.",
                "Airbus filed a lawsuit against Boeing on Monday. | Airbus has sued Boeing over a patent.",
                "Airbus filed a civil action on Monday against Boeing. | Airbus sued Boeing in June over its wings.",
                "Oscar Lund was gunned down outside a bank on 10 June. | Oscar Lund was shot dead in June 2023.",
                "Oscar Lund was gunned down in Bergen on 10 June. | Oscar Lund was shot dead in Oslo in June 2023.",
                "Oscar Lund was murdered by two robbers on 10 June. | A sniper killed Oscar Lund in June.",
                "Peru and Chile struck a deal on Monday. | Peru has reached an agreement with Chile on fish.",
                "Anna Berg was sentenced to 11 years in prison on Monday. | In 2023, Anna Berg was sentenced to 11 years.",
                "A judge on Monday blocked Boeing’s proposed purchase of Ryanair. | A judge blocked the deal with Ryanair.",
                "Fires have killed at least 115 people. | Wildfires have killed at least 115 people in two days.",
                "A fire at a mill killed 115 people on Monday. | The blaze has killed 115 people in the town."
            })
    void otherWordsTellTheSame(String one, String other) {
        assertThat(events(one, other))
                .singleElement()
                .satisfies(event -> assertThat(event.mentions()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ford opened a plant in Spain in May. | Ford opened a plant in Italy in May.",
                "Ford sold 200 cars in May. | Ford sold 300 cars in May.",
                "Ford won the case on Monday. | Ford won the race on Monday.",
                "Airbus delivered 12 jets in May. | Boeing delivered 12 jets in May.",
                "Airbus delivered ten jets to Emirates in May. | Airbus delivered ten jets to Ryanair in May.",
                "Anna Berg met Oscar Lund on Monday. | Anna Berg met Peter Hall on Monday.",
                "Anna Berg visited Peru in April. | Anna Berg visited Peru in May.",
                "A bomb killed five people in Rome on Monday. | A bomb killed nine people in Paris on Monday.",
                "A quake hit Peru on Monday. | A second quake hit Peru on Monday.",
                "Peru signed the treaty in May 2019. | Peru signed the treaty in May 2018.",
                "Flight 93 crashed on Monday. | Flight 11 crashed on Monday.",
                "Peru refused to send troops. | Peru refused to pay.",
                "Peru relied on ships. | Peru relied on friends in Chile.",
                "In Oslo trading, Nordkraft shares closed at $46 on Monday. | In Oslo trading, Fjord shares closed at $43 on Monday.",
                "Anna Berg spoke on 3 May. | Anna Berg spoke on 4 May.",
                "Anna Berg filed a complaint in 1999. | Anna Berg has filed a complaint.",
                "Peru attacked Chile on Monday. | Chile attacked Peru on Monday.",
                "Peru expelled a diplomat of Chile on Monday. | Chile expelled a diplomat of Peru on Monday.",
                "Airbus sued Boeing on Monday. | Airbus was sued by Boeing on Monday.",
                "Airbus sued Boeing on Monday. | Airbus sued Ryanair on Monday.",
                "Peru struck a deal with Chile on Monday. | Peru struck a deal with Bolivia on Monday.",
                "Anna Berg withdrew on Monday. | Oscar Lund was withdrawn on Monday at the request of Anna Berg.",
                "Peruvians were killed on Monday. | Three Peruvians were killed in 2019."
            })
    void whatCannotBeTheSameStaysTwo(String one, String other) {
        assertThat(events(one, other)).hasSize(2);
    }

    @Test
    void whatWasExpectedAndHappenedIsOneAndIsCalledAsItHappened() {
        Dossier dossier = Texts.dossier(
                List.of(),
                Texts.article("a", "2023-06-14", "One", "Anna Berg will visit Peru on July 5."),
                Texts.article("b", "2023-07-18", "Two", "Anna Berg visited Peru on July 5."));

        assertThat(dossier.events()).singleElement().satisfies(event -> {
            assertThat(event.title()).isEqualTo("Anna Berg visited Peru");
            assertThat(event.status()).isEqualTo(Status.HAPPENED);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru signed the treaty with Chile on May 3. | Peru signed the treaty with Chile on May 4.",
                "Anna Berg died on Sunday. | Anna Berg died on Monday."
            })
    void ofWhatHappensOnceBothDaysAreShown(String one, String other) {
        assertThat(events(one, other))
                .singleElement()
                .satisfies(event -> assertThat(event.told()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ford Motor Co. cut jobs on Monday. | Ford cut jobs on Monday. | Ford Motor Co.",
                "General Motors cut jobs on Monday. | GM cut jobs on Monday. | General Motors",
                "GM cut jobs on Monday. | General Motors cut jobs on Monday. | General Motors",
                "Anna W. Berg resigned on Monday. | Anna Berg resigned on Monday. | Anna W. Berg",
                "The company president Anna Berg resigned on Monday. | Anna Berg has resigned. | Anna Berg"
            })
    void oneIsCalledByLongerAndShorterNames(String one, String other, String name) {
        Dossier dossier = dossier(one, other);

        assertThat(dossier.events()).hasSize(1);
        assertThat(dossier.actors()).extracting(Actor::name).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apple Corps cut jobs on Monday. | Apple cut jobs on Monday.",
                "Anna Berg resigned on Monday. | Oscar Berg resigned on Monday.",
                "Bank of America cut jobs on Monday. | British Airways cut jobs on Monday."
            })
    void otherNamesAreOfOthers(String one, String other) {
        Dossier dossier = dossier(one, other);

        assertThat(dossier.events()).hasSize(2);
        assertThat(dossier.actors()).hasSize(2);
    }

    @Test
    void whatBefallsAPersonOnlyOnceIsOneOverYears() {
        Dossier dossier = Texts.dossier(
                List.of(),
                Texts.article("a", "2019-06-14", "One", "Oscar Lund was shot dead on Monday."),
                Texts.article("b", "2023-06-15", "Two", "Rebels killed Oscar Lund, a banker, and took his ship."));

        assertThat(dossier.events().getFirst().mentions()).hasSize(2);
    }

    @Test
    void theHeadlineTellsWhatTheLeadTellsOfThePartiesInOtherWords() {
        Dossier dossier = Texts.dossier(
                List.of(),
                Texts.article(
                        "a",
                        "2023-06-14",
                        "Airbus sues its rivals",
                        "Airbus filed a lawsuit against Boeing on Monday."));

        assertThat(dossier.events())
                .singleElement()
                .satisfies(event -> assertThat(event.mentions()).hasSize(2));
    }

    @Test
    void whatWasDoneTwiceBeforeIsNotWhatIsDoneNow() {
        Dossier dossier = Texts.dossier(
                List.of(),
                Texts.article(
                        "a",
                        "2023-06-14",
                        "One",
                        "Airbus sued Boeing on Monday.",
                        "Airbus had twice sued Boeing over its wings."));

        assertThat(dossier.events())
                .allSatisfy(event -> assertThat(event.mentions()).hasSize(1));
    }

    @Test
    void whatANounNamesIsCalledAsAVerbTellsIt() {
        Dossier dossier = dossier(
                "Peru lost friends after its Monday expulsion of a diplomat.", "Peru on Monday expelled a diplomat.");

        assertThat(dossier.events()).extracting(Event::title).contains("Peru expelled a diplomat");
    }

    @Test
    void oneArticleTellsADeathOnce() {
        Dossier dossier = Texts.dossier(
                List.of(), Texts.article("a", "2023-06-14", "One", "Actor Oscar Lund has died at 90. He died Sunday."));

        assertThat(dossier.events())
                .singleElement()
                .satisfies(event -> assertThat(event.mentions()).hasSize(2));
    }

    private static List<Event> events(String one, String other) {
        return dossier(one, other).events();
    }

    private static Dossier dossier(String one, String other) {
        return Texts.dossier(
                List.of(),
                Texts.article("a", "2023-06-14", "One", one),
                Texts.article("b", "2023-06-15", "Two", other));
    }
}
