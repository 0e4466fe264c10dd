package dateline.exporting.bibliography;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.lost;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Source;
import dateline.dossier.Dossier;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.Loss;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BibliographyTest {

    @Test
    void cslHasTheDateInItsParts() {
        JsonNode item = JsonMapper.shared()
                .readTree(written(new CslExporter(WORDS), ExampleDossiers.timed()))
                .get(0);

        assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2023,6,19]");
        assertThat(item.get("URL").asString()).isEqualTo("https://gazette.example/talks?a=1&b=2");
        assertThat(item.at("/author/0/literal").asString()).isEqualTo("Anna Berg");
    }

    @Test
    void bibtexKeepsTheDateAsEdtfAndEscapesWhatTexWouldRead() {
        assertThat(written(new BibtexExporter(), dossier("Talks {50%} & more_", "2023-06~")))
                .contains("@misc{talks2023,", "title = {{Talks \\textbraceleft{}50\\%\\textbraceright{} \\& more\\_}}")
                .contains("date = {2023-06~}");
    }

    @Test
    void risHasOneTagALineAndSaysADateInWordsThatItCannotHold() {
        assertThat(written(new RisExporter(WORDS), ExampleDossiers.timed()))
                .startsWith("TY  - ELEC\r\nID  - berg2023\r\nTI  - Talks & more\r\nAU  - Anna Berg\r\n")
                .contains("DA  - 2023/06/19/\r\n")
                .endsWith("ER  - \r\n");
        assertThat(written(new RisExporter(WORDS), dossier("Talks", "2023-06~")))
                .contains("N1  - about June 2023");
        assertThat(lost(new RisExporter(WORDS), dossier("Talks", "2023-06~")))
                .containsExactly(new Loss("loss.words", 1));
    }

    @Test
    void articlesOfOneAuthorAndYearHaveKeysOfTheirOwn() {
        Dossier one = ExampleDossiers.timed();
        Dossier two = new Dossier(
                "",
                List.of(one.articles().getFirst(), one.articles().getFirst()),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(Reference.of(two)).extracting(Reference::key).containsExactly("berg2023", "berg2023-2");
    }

    private static Dossier dossier(String title, String published) {
        Article article = new Article(
                "a",
                new Block.Heading("a/title", title, 1),
                Source.UNKNOWN,
                Optional.of(TimeSpan.parse(published)),
                List.of());
        return new Dossier("", List.of(article), List.of(), List.of(), List.of(), List.of());
    }
}
