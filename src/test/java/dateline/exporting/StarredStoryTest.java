package dateline.exporting;

import static dateline.exporting.ExampleDossiers.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.EventCorrections;
import dateline.dossier.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StarredStoryTest {

    private static Dossier starred(Dossier dossier, String... ids) {
        return new EventCorrections(dossier).star(Set.of(ids), true);
    }

    @Test
    void tellsWhatIsStarredInTheOrderOfTimeAndNothingElse() {
        Dossier dossier = starred(ExampleDossiers.timed("2023", "2021", "2020"), "e0", "e2");

        assertThat(StarredStory.of(StarredStory.chosen(dossier), WORDS))
                .extracting(StarredStory.Step::title)
                .containsExactly("Event 2", "Event 0");
        assertThat(StarredStory.starred(ExampleDossiers.timed("2023")).events()).isEmpty();
    }

    @Test
    void tellsTheStoryInShortWhereNothingIsStarredAndSaysSo() {
        Dossier dossier = ExampleDossiers.timed("2023", "2021", "2022", "2020", "2019", "2018", "2017");

        assertThat(StarredStory.chosen(dossier).events())
                .hasSize(5)
                .isSortedAccordingTo(
                        Comparator.comparing(event -> event.time().orElseThrow().start()));
        assertThat(StarredStory.leftOut(dossier)).containsExactly(new Loss("loss.none-starred", 2));
        assertThat(StarredStory.leftOut(starred(dossier, "e0"))).containsExactly(new Loss("loss.unstarred", 6));
    }

    @Test
    void saysWhenAndWithWhichWordsAndFromWhere() {
        StarredStory.Step step = StarredStory.of(starred(ExampleDossiers.timed("2023-02"), "e0"), WORDS)
                .getFirst();

        assertThat(step.date()).isEqualTo("February 2023");
        assertThat(step.quote()).hasValue("two sides met ‘again’");
        assertThat(step.source()).hasValue("Talks & more, The Gazette, 19 June 2023");
        assertThat(step.ownWords()).containsExactly("As the record has it.");
    }

    @Test
    void saysOfWhatIsOnlyPlannedThatItIs() {
        Dossier planned = starred(ExampleDossiers.standing(Status.PLANNED, "2024"), "e0");

        assertThat(StarredStory.of(planned, WORDS).getFirst().date()).isEqualTo("2024 (planned)");
    }

    @Test
    void addsTheNotesOnThePassageAndNoOthers() {
        Dossier dossier = starred(ExampleDossiers.timed("2023-02"), "e0");
        Article article = dossier.articles()
                .getFirst()
                .annotated(List.of(
                        new Annotation(new TextSpan("a/p", 8, 13), "Which sides?"),
                        new Annotation(new TextSpan("a/p", 30, 36), "Nothing indeed."),
                        new Annotation(new TextSpan("a/p", 4, 7), "")));
        Dossier noted = new Dossier(
                dossier.title(),
                List.of(article),
                dossier.events(),
                dossier.issues(),
                dossier.actors(),
                dossier.quotations());

        assertThat(StarredStory.of(noted, WORDS).getFirst().ownWords())
                .containsExactly("As the record has it.", "Which sides?");
        assertThat(StarredStory.marksLeftOut(noted)).isEqualTo(2);
    }
}
