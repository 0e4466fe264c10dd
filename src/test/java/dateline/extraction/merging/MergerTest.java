package dateline.extraction.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Origin;
import dateline.extraction.Findings;
import dateline.extraction.Stated;
import dateline.extraction.Texts;
import dateline.time.TimeSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    void whatADocumentStatesIsCurated() {
        Article article = Texts.article("a", "2023-06-14", "Calendar", "Opening of the tunnel");
        Findings found = Texts.extractor()
                .read(
                        article,
                        List.of(),
                        List.of(new Stated(
                                new TextSpan("a/1", 0, 21), TimeSpan.parse("2023-06-12"), Optional.of("Harbour"))));
        Dossier dossier = new Merger(Texts.extractor().vocabulary(), List.of(found)).dossier("x");

        assertThat(dossier.events()).singleElement().satisfies(event -> {
            assertThat(event.title()).isEqualTo("Opening of the tunnel");
            assertThat(event.origin()).isEqualTo(Origin.CURATED);
            assertThat(event.time()).contains(TimeSpan.parse("2023-06-12"));
            assertThat(event.issues()).containsExactly("harbour");
        });
    }

    @Test
    void theSameArticlesGiveTheSameDossier() {
        Article article = Texts.article(
                "a", "2023-06-14", "One", "Finance Minister Anna Berg opened the harbour tunnel on Monday.");

        assertThat(dossier(article)).isEqualTo(dossier(article));
    }

    private static Dossier dossier(Article... articles) {
        List<Findings> findings = Arrays.stream(articles).map(Texts::findings).toList();
        return new Merger(Texts.extractor().vocabulary(), findings).dossier("Dossier");
    }
}
