package dateline.extraction.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.extraction.Texts;
import dateline.time.TimeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergerTest {

    @Test
    void tellsAnEventOfTwoArticlesOnce() {
        Dossier dossier = dossier(
                Texts.article(
                        "a", "2023-06-14", "One", "Finance Minister Anna Berg opened the harbour tunnel on Monday."),
                Texts.article("b", "2023-06-15", "Two", "The harbour tunnel was opened by Anna Berg on 12 June 2023."));

        assertThat(dossier.events()).singleElement().satisfies(event -> {
            assertThat(event.mentions()).hasSize(2);
            assertThat(event.told()).containsExactly(TimeSpan.parse("2023-06-12"));
        });
        assertThat(dossier.actors()).extracting(Actor::name).containsExactly("Anna Berg");
    }

    @Test
    void keepsBothTimesWhereArticlesDisagree() {
        Dossier dossier = dossier(
                Texts.article(
                        "a",
                        "2023-06-14",
                        "One",
                        "Finance Minister Anna Berg opened the new harbour tunnel in Bergen on 12 June."),
                Texts.article(
                        "b", "2023-06-15", "Two", "Anna Berg opened the new harbour tunnel in Bergen on 13 June."));

        assertThat(dossier.events())
                .singleElement()
                .extracting(Event::told)
                .asList()
                .hasSize(2);
    }

    @Test
    void timesOfDifferentPrecisionThatAgreeAreOneTimeAndTheFinerIsKept() {
        Dossier dossier = dossier(
                Texts.article("a", "2024-06-14", "One", "Anna Berg opened the new harbour tunnel in Bergen in 2023."),
                Texts.article(
                        "b",
                        "2024-06-15",
                        "Two",
                        "Anna Berg opened the new harbour tunnel in Bergen on 12 June 2023."));

        assertThat(dossier.events()).singleElement().satisfies(event -> {
            assertThat(event.mentions()).hasSize(2);
            assertThat(event.told()).containsExactly(TimeSpan.parse("2023-06-12"));
            assertThat(event.time()).contains(TimeSpan.parse("2023-06-12"));
        });
    }

    @Test
    void twoAnnouncementsOfOneDayAreTwo() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "One",
                "On Monday Anna Berg announced a new ferry to Stavanger.",
                "She also announced that the old theatre would be closed."));

        assertThat(dossier.events()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(dossier.events())
                .allSatisfy(event -> assertThat(event.mentions()).hasSize(1));
    }

    @Test
    void aNounThatNamesAgainWhatTheArticleToldIsAnotherMentionOfIt() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "One",
                "Finance Minister Anna Berg resigned on Monday.",
                "Nobody had expected Berg’s resignation."));

        assertThat(dossier.events()).singleElement().satisfies(event -> {
            assertThat(event.mentions()).hasSize(2);
            assertThat(event.time()).contains(TimeSpan.parse("2023-06-12"));
        });
    }

    @Test
    void aNounNamesNothingThatItsOwnerHadNoPartIn() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "One",
                "Airbus and Boeing reached an agreement on Monday to hire Oscar Lund.",
                "His deal ends in 2030."));

        assertThat(dossier.events().getFirst().mentions()).hasSize(1);
    }

    @Test
    void aNounNamesNothingThatWasToldOfAnotherThing() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "One",
                "The strike in Bergen ended on Monday.",
                "Some towns feared the end of the ferries. Others liked the end."));

        assertThat(dossier.events().getFirst().mentions()).hasSize(2);
    }

    @Test
    void ofTwoStatesOneAttacksTheOther() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "One",
                "In May the Peruvian air force attacked ships in Chile.",
                "The Chilean air force attacked ships in Peru in May."));

        assertThat(dossier.events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.mentions()).hasSize(1));
    }

    @Test
    void whatIsOnlyAskedIsNotWhatIsPlanned() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "Oscar Lund to leave Bergen",
                "Friends asked whether Oscar Lund would leave Bergen."));

        assertThat(dossier.events())
                .allSatisfy(event -> assertThat(event.mentions()).hasSize(1));
    }

    @Test
    void aNounThatMayNameSeveralEventsNamesNone() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "One",
                "Finance Minister Anna Berg resigned on Monday. Trade Minister Oscar Lund resigned on Tuesday.",
                "Nobody had expected the resignation."));

        assertThat(dossier.events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.mentions()).hasSize(1));
    }

    @Test
    void keepsApartWhatOnlyLooksAlike() {
        Dossier dossier = dossier(
                Texts.article(
                        "a", "2023-06-14", "One", "Finance Minister Anna Berg opened the harbour tunnel on Monday."),
                Texts.article("b", "2023-06-15", "Two", "Anna Berg opened the city library on Monday."),
                Texts.article("c", "2023-06-15", "Three", "Anna Berg opened the harbour tunnel in 1999."));

        assertThat(dossier.events()).hasSize(3);
    }

    @Test
    void keepsTwoPersonsOfOneSurnameApart() {
        Dossier dossier = dossier(
                Texts.article("a", "2023-06-14", "One", "Finance Minister Anna Berg resigned on Monday."),
                Texts.article("b", "2023-06-14", "Two", "Professor Oscar Berg retired on Tuesday."));

        assertThat(dossier.actors()).extracting(Actor::name).containsExactly("Anna Berg", "Oscar Berg");
    }

    @Test
    void anEventJoinsTheIssuesItsClauseSpeaksOf() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "One",
                "They discussed issues including fishing rights, wind power and oil production.",
                "The parliament voted on wind power on Monday."));

        Event vote = dossier.events().getLast();
        assertThat(dossier.issues()).extracting(Issue::name).contains("Wind power");
        assertThat(vote.issues()).containsExactly("wind-power");
    }

    @Test
    void theHeadlineTellsTheEventOfTheFirstLines() {
        Dossier dossier = dossier(
                Texts.article("a", "2023-06-14", "Anna Berg dies at 91", "Anna Berg, a painter, died on Monday."));

        assertThat(dossier.events()).singleElement().satisfies(event -> {
            assertThat(event.mentions()).hasSize(2);
            assertThat(event.time()).contains(TimeSpan.parse("2023-06-12"));
        });
    }

    @Test
    void whatIsSaidOnceIsAnEventOnlyOfWhomTheHeadlineNames() {
        String text = "Anna Berg said that the town was poor. Oscar Lund said that the town was rich.";

        assertThat(dossier(Texts.article("a", "2023-06-14", "News of the town", text))
                        .events())
                .isEmpty();
        assertThat(dossier(Texts.article("a", "2023-06-14", "Town is poor, Anna Berg", text))
                        .events())
                .singleElement()
                .extracting(Event::title)
                .isEqualTo("Anna Berg said that the town was poor");
    }

    @Test
    void whatSomebodyWillSayIsNotWhatHeSaid() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "News of Anna Berg",
                "Anna Berg said that the town was poor. Anna Berg would speak to the people soon."));

        assertThat(dossier.events())
                .singleElement()
                .satisfies(event -> assertThat(event.mentions()).hasSize(1));
    }

    @Test
    void whatIsSaidOnADayDoesNotDateWhatWasSaidBefore() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "News",
                "Airbus said it would close a plant. On Tuesday Airbus said it would hire 200 people."));

        assertThat(dossier.events())
                .filteredOn(event -> event.time().isPresent())
                .extracting(Event::title)
                .containsExactly("Airbus said it would hire 200 people");
    }

    @Test
    void whatHappensAgainIsAnotherEvent() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "News",
                "Bergen was first captured by the Swedes. Later the Swedes again captured Bergen, in 1702."));

        assertThat(dossier.events()).hasSize(2);
    }

    @Test
    void anotherEventOfTheKindIsNotTheOneTold() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "One",
                "Finance Minister Anna Berg resigned on Monday.",
                "The first resignation had shaken the town."));

        assertThat(dossier.events().getFirst().mentions()).hasSize(1);
    }

    @Test
    void whatNoEventSpeaksOfIsNoIssue() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "One",
                "The noise limits are old. Wind power is cheap, and wind power is clean. The noise limits are low.",
                "The parliament voted on wind power on Monday."));

        assertThat(dossier.issues()).extracting(Issue::name).containsExactly("Wind power");
    }

    @Test
    void whoTakesPartIsNoIssue() {
        Dossier dossier = dossier(
                Texts.article(
                        "a",
                        "2023-06-14",
                        "Lund’s camp and the wind power plan",
                        "Lund’s camp spoke on Monday. Wind power is cheap, Lund’s camp said on Monday.",
                        "The parliament voted on wind power on Monday. Lund’s camp left on Tuesday."),
                Texts.article("b", "2023-06-14", "Two", "Minister Oscar Lund resigned on Monday."));

        assertThat(dossier.issues()).extracting(Issue::name).containsExactly("Wind power");
    }

    @Test
    void aTitleIsNoIssue() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "Prime Minister resigns",
                "Prime Minister Anna Berg resigned on Monday.",
                "The Prime Minister left on Tuesday. The Prime Minister wept."));

        assertThat(dossier.issues()).isEmpty();
    }

    @Test
    void oneIssueIsPartOfAnother() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "The election",
                "Peru held a presidential election on Sunday. The presidential election was won by Anna Berg.",
                "The vote was close. She voted on Sunday. The presidential election cost much."));

        assertThat(dossier.issues()).hasSize(1);
    }

    @Test
    void keepsWhatTheDossierHoldsAndAddsMentionsToIt() {
        Article one = Texts.article(
                "a", "2023-06-14", "One", "Finance Minister Anna Berg opened the harbour tunnel on Monday.");
        Article two = Texts.article(
                "b", "2023-06-15", "Two", "Anna Berg opened the harbour tunnel on Monday.", "She left on Tuesday.");
        Dossier before = Texts.dossier(List.of(), one);
        Dossier after = Texts.dossier(List.of(one), two);

        assertThat(after.events()).hasSize(2);
        assertThat(after.events().getFirst()).satisfies(event -> {
            Event held = before.events().getFirst();
            assertThat(event.id()).isEqualTo(held.id());
            assertThat(event.title()).isEqualTo(held.title());
            assertThat(event.mentions()).hasSize(2).startsWith(held.mentions().getFirst());
        });
        assertThat(after.actors()).extracting(Actor::id).containsExactly("anna-berg");
    }

    @Test
    void theSameArticlesGiveTheSameDossier() {
        Article article = Texts.article(
                "a", "2023-06-14", "One", "Finance Minister Anna Berg opened the harbour tunnel on Monday.");

        assertThat(dossier(article)).isEqualTo(dossier(article));
    }

    private static Dossier dossier(Article... articles) {
        return Texts.dossier(List.of(), articles);
    }
}
