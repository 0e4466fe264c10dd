package dateline.exporting.html;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.dossier.AnnotationCorrections;
import dateline.dossier.Dossier;
import dateline.dossier.EventCorrections;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.Loss;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PresentationExporterTest {

    private final PresentationExporter exporter = new PresentationExporter(WORDS);

    private static Dossier starred() {
        Dossier dossier = ExampleDossiers.timed("2023", "2021", "2022");
        return new EventCorrections(dossier).star(Set.of("e0", "e1"), true);
    }

    @Test
    void tellsTheStarredEventsInTheOrderOfTimeAndNoOthers() {
        Document page = Jsoup.parse(written(exporter, starred()));

        assertThat(page.select("h2").eachText()).containsExactly("Event 1", "Event 0");
        assertThat(page.select(".date").eachText()).containsExactly("2021", "2023");
        assertThat(ExampleDossiers.lost(exporter, starred())).containsExactly(new Loss("loss.unstarred", 1));
    }

    @Test
    void putsTheReadersWordsBesideThePassage() {
        Dossier noted = new AnnotationCorrections(starred()).note(new TextSpan("a/p", 5, 9), "Look <here>.");

        Element step = Jsoup.parse(written(exporter, noted)).expectFirst("#s1");

        assertThat(step.select(".own").eachText()).containsExactly("As the record has it.", "Look <here>.");
        assertThat(step.select(".quote").text()).startsWith("“");
    }

    @Test
    void everyStepLeadsToTheOneBeforeAndTheNext() {
        Document page = Jsoup.parse(written(exporter, starred()));

        assertThat(page.select("nav a").eachAttr("href")).containsExactly("#s1", "#s0", "#s2", "#s1");
        assertThat(page.select("svg a").eachAttr("href")).containsExactlyInAnyOrder("#s1", "#s2");
    }

    @Test
    void whereNothingIsStarredItTellsTheStoryInShort() {
        Document page = Jsoup.parse(written(exporter, ExampleDossiers.timed("2023", "2021")));

        assertThat(page.select("h2").eachText()).containsExactly("Event 1", "Event 0");
    }
}
