package dateline.exporting.annotations;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.dossier.AnnotationCorrections;
import dateline.dossier.Dossier;
import dateline.exporting.ExampleDossiers;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationExporterTest {

    private final AnnotationExporter exporter = new AnnotationExporter(WORDS);

    @Test
    void quoteAndPlaceAgreeInTheTextOfTheArticle() {
        Dossier dossier = ExampleDossiers.shipped();
        String text = text(dossier.articles().getFirst());

        assertThat(items(dossier)).isNotEmpty().allSatisfy(item -> agree(item, text));
    }

    @Test
    void placesCountCharactersNotUnits() {
        Dossier marked =
                new AnnotationCorrections(ExampleDossiers.timed("2021")).highlight(new TextSpan("a/p", 47, 48));
        JsonNode mark = items(marked).get(1);

        assertThat(mark.get("motivation").asString()).isEqualTo("highlighting");
        assertThat(mark.at("/target/selector/0/exact").asString()).isEqualTo(".");
        agree(mark, text(marked.articles().getFirst()));
    }

    @Test
    void aNoteIsAComment() {
        Dossier noted = new AnnotationCorrections(ExampleDossiers.timed()).note(new TextSpan("a/p", 0, 3), "Which?");
        Annotation note = noted.articles().getFirst().annotations().getFirst();

        assertThat(items(noted).get(0).at("/body/0/value").asString()).isEqualTo(note.note());
    }

    private static void agree(JsonNode item, String text) {
        JsonNode place = item.at("/target/selector/1");
        int start = text.offsetByCodePoints(0, place.get("start").asInt());
        int end = text.offsetByCodePoints(0, place.get("end").asInt());
        JsonNode quote = item.at("/target/selector/0");

        assertThat(text.substring(start, end)).isEqualTo(quote.get("exact").asString());
        assertThat(text.substring(0, start)).endsWith(quote.get("prefix").asString());
        assertThat(text.substring(end)).startsWith(quote.get("suffix").asString());
    }

    private JsonNode items(Dossier dossier) {
        return JsonMapper.shared().readTree(written(exporter, dossier)).get("items");
    }

    private static String text(Article article) {
        return article.blocks().stream()
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .map(text -> text + "\n")
                .collect(Collectors.joining());
    }
}
