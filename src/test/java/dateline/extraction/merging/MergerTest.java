package dateline.extraction.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Sameness;
import dateline.extraction.Texts;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergerTest {

    private static final List<String> TOWNS = List.of("Aldburg", "Brenford", "Corvale", "Dunmore");

    @Test
    void tellsAnEventOfTwoArticlesOnce() {
        Dossier dossier = dossier(
                Texts.article(
                        "a", "2023-06-14", "One", "Finance Minister Anna Berg opened the harbour tunnel on Monday."),
                Texts.article("b", "2023-06-15", "Two", "The harbour tunnel was opened by Anna Berg on 12 June 2023."));

        assertThat(dossier.events()).singleElement().satisfies(event -> {
            assertThat(event.mentions()).hasSize(2);
            assertThat(event.told()).containsExactly(TimeSpan.parse("2023-06-12"));
            assertThat(event.mentions())
                    .allSatisfy(mention -> assertThat(mention.because()).contains(Sameness.DEED));
        });
        assertThat(dossier.actors()).extracting(Actor::name).containsExactly("Anna Berg");
    }

    /** Of the words of such articles so many are the same that they outweigh any doubt. */
    private static Article storm(String town, String day) {
        return Texts.article(
                town,
                day,
                "Storm floods " + town,
                "A storm flooded %1$s on Saturday and the mayor opened three shelters. Police rescued people from a school. The governor visited %1$s on Sunday."
                        .formatted(town));
    }

    private static Dossier storms(String... days) {
        return dossier(IntStream.range(0, days.length)
                .mapToObj(number -> storm(TOWNS.get(number), days[number]))
                .toArray(Article[]::new));
    }

    private static long toldOnlyIn(String town, Dossier dossier) {
        return dossier.events().stream()
                .filter(event -> event.mentions().stream()
                        .allMatch(mention -> mention.clause().block().startsWith(town + "/")))
                .count();
    }

    @Test
    void anotherStormInTheSameWordsOnAnotherDayIsAnother() {
        Dossier dossier = storms("2023-06-05", "2023-06-12", "2023-06-19", "2023-06-26");

        assertThat(TOWNS)
                .allSatisfy(town -> assertThat(toldOnlyIn(town, dossier)).isEqualTo(4));
        assertThat(dossier.events()).hasSize(16);
    }

    @Test
    void aVisitToATownOfWhichTheOtherArticlesDoNotKnowIsAnother() {
        Dossier dossier = storms("2023-06-05", "2023-06-05", "2023-06-05", "2023-06-05");

        assertThat(dossier.events())
                .filteredOn(event -> event.title().startsWith("Governor visits"))
                .hasSize(4);
        assertThat(dossier.events())
                .filteredOn(event -> event.title().startsWith("Mayor opens"))
                .hasSize(1);
    }

    /** A name with stops is one that the article knows, too: "U.S." is no stranger to it. */
    @Test
    void aNameWithStopsIsKnownToItsArticle() {
        MentionContext context = new MentionContext(
                Set.of(),
                Set.of(),
                MentionContext.wordsOf("The U.S. fined Berg's firm.").collect(Collectors.toSet()),
                Set.of(),
                new ClauseNumbers(Map.of(), Map.of()),
                Set.of());

        assertThat(context.isSilentOn(Set.of("u.s."))).isFalse();
        assertThat(context.isSilentOn(Set.of("s.p.d."))).isTrue();
    }

    @Test
    void whatIsSurelyToldOfTwoDaysIsTwoEvents() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-14",
                "One",
                "Anna Berg met Oscar Lund in Bergen on 12 June 2023. Anna Berg met Oscar Lund in Bergen on 13"
                        + " May 2022."));

        assertThat(dossier.events()).hasSize(2);
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
    void bearsTheHeadlineOfAMentionThatTellsItsTime() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-01",
                "Port strike enters second week",
                "Dock workers at the port of Bergen voted on Tuesday to go on with their strike. The port has been closed"
                        + " since 22 May.",
                "A first strike in the summer of 2021 ended after ten days."));

        Event strike = dossier.events().getFirst();
        Event vote = dossier.events().get(1);
        assertThat(strike.time()).contains(TimeSpan.parse("2021-22"));
        assertThat(strike.title()).startsWith("First strike ends");
        assertThat(vote.time()).contains(TimeSpan.parse("2023-05-30"));
        assertThat(vote.title()).startsWith("Dock workers at the port of Bergen vote");
    }

    @Test
    void isCalledAsTheArticleIsWhereThatTellsTheSame() {
        Dossier dossier = dossier(Texts.article(
                "a",
                "2023-06-01",
                "Housing minister quits over lakeside flat",
                "Housing minister Anna Berg quit on Tuesday, bringing to an end a career of eleven years."));

        assertThat(dossier.events().getFirst().time()).contains(TimeSpan.parse("2023-05-30"));
        assertThat(dossier.events().getFirst().title()).isEqualTo("Housing minister quits over lakeside flat");
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
    void keepsApartWhatOnlyLooksAlike() {
        Dossier dossier = dossier(
                Texts.article(
                        "a", "2023-06-14", "One", "Finance Minister Anna Berg opened the harbour tunnel on Monday."),
                Texts.article("c", "2023-06-15", "Three", "Anna Berg opened the harbour tunnel in 1999."));

        assertThat(dossier.events()).hasSize(2);
    }

    @Test
    void keepsTwoPersonsOfOneSurnameApart() {
        Dossier dossier = dossier(
                Texts.article("a", "2023-06-14", "One", "Finance Minister Anna Berg resigned on Monday."),
                Texts.article("b", "2023-06-14", "Two", "Professor Oscar Berg retired on Tuesday."));

        assertThat(dossier.actors()).extracting(Actor::name).containsExactly("Anna Berg", "Oscar Berg");
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

    @Test
    void whatIsLikelierToldAsNewsThanNotIsOfAboutTheDayOfTheArticle() {
        assertThat(sale("Anna Berg, the chairwoman, declined to name the price.")
                        .getLast()
                        .told())
                .containsExactly(TimeSpan.parse("2023-06-14~"));
        assertThat(sale("She had asked the company to wait.").getLast().told()).isEmpty();
    }

    private static List<Event> sale(String last) {
        return dossier(Texts.article(
                        "a",
                        "2023-06-14",
                        "Harbour company sells its ferries",
                        "Nordkraft has sold its ferries to a Danish rival.",
                        "The company, which lost money in 2021, will keep its harbour.",
                        last))
                .events();
    }

    private static Dossier dossier(Article... articles) {
        return Texts.dossier(List.of(), articles);
    }
}
