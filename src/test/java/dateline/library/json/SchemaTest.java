package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Actor;
import dateline.dossier.Issue;
import dateline.dossier.Origin;
import dateline.dossier.Status;
import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimexType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

class SchemaTest {

    @TempDir
    Path folder;

    private JsonNode schema = MissingNode.getInstance();

    @BeforeEach
    void load() {
        schema = JsonMapper.shared().readTree(Path.of("resources/schema/dossier.schema.json"));
    }

    @Test
    void namesTheValuesThatTheProgramKnows() {
        assertThat(names("event", "status")).isEqualTo(names(Status.values()));
        assertThat(names("event", "origin")).isEqualTo(names(Origin.values()));
        assertThat(names("actor", "kind")).isEqualTo(names(Actor.Kind.values()));
        assertThat(names("derivation", "anchorKind")).isEqualTo(names(AnchorKind.values()));
        assertThat(names("timeExpression", "type"))
                .isEqualTo(Arrays.stream(TimexType.values()).map(Enum::name).toList());
    }

    @Test
    void neverForbidsUnknownKeys() {
        assertThat(schema.findValues("additionalProperties")).isEmpty();
        assertThat(schema.findValues("unevaluatedProperties")).isEmpty();
    }

    @Test
    void refersToNothingElsewhere() {
        assertThat(schema.findValuesAsString("$ref"))
                .isNotEmpty()
                .allMatch(reference -> reference.startsWith("#/$defs/"));
    }

    @Test
    void addsWhatReadingDoesNotCheck() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), """
                { "version": 1, "title": "", "articles": [ { "id": "a", "title": "The title", "sections": [
                  { "id": "s", "heading": "", "level": 2, "blocks": [
                    { "id": "p", "kind": "caption", "text": "", "level": "low" } ] } ] } ],
                  "actors": [ { "id": "x", "name": "", "kind": "state" } ],
                  "quotations": [ { "speaker": "x", "passage": { "block": "a/title", "selector": [
                    { "type": "TextQuoteSelector", "exact": "The" },
                    { "type": "TextPositionSelector", "start": -3, "end": 3 } ] } } ] }
                """);

        List<Problem> problems = new DossierFile().check(file);

        assertThat(problems).extracting(Problem::key).containsExactly("schema.other", "schema.minimum");
        assertThat(problems)
                .extracting(problem -> problem.place().orElseThrow().toString())
                .containsExactly("3:58", "7:48");
    }

    @Test
    void countsLanesFromOne() throws IOException {
        assertThat(problems("1")).isEmpty();
        assertThat(problems("0")).containsExactly("schema.minimum");
        assertThat(problems("\"top\"")).containsExactly("value.number");
    }

    private Issue firstIssue() throws IOException, DossierException {
        return new DossierFile()
                .read(folder.resolve("a.json"))
                .dossier()
                .issues()
                .getFirst();
    }

    @Test
    void readsNoLaneThatDoesNotCount() throws IOException, DossierException {
        assertThat(problems("0")).isNotEmpty();
        assertThat(firstIssue().lane()).isEmpty();
        assertThat(problems("1")).isEmpty();
        assertThat(firstIssue().lane()).hasValue(1);
    }

    @Test
    void readsAndWritesColoursThatThereAreAlone() throws IOException, DossierException {
        for (String none : List.of("0", "11")) {
            assertThat(problems("colour", none)).isNotEmpty();
            assertThat(firstIssue().colour()).isEmpty();
        }
        assertThat(problems("colour", "10")).isEmpty();
        Path again = folder.resolve("again.json");
        var read = new DossierFile().read(folder.resolve("a.json"));
        new DossierFile().write(again, read.dossier(), read.extras());
        assertThat(new DossierFile().read(again).dossier().issues().getFirst().colour())
                .hasValue(10);
    }

    private List<String> problems(String lane) throws IOException {
        return problems("lane", lane);
    }

    private List<String> problems(String property, String number) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"version\":1,\"title\":\"\",\"issues\":[{\"id\":\"a\",\"name\":\"A\",\"%s\":%s}]}"
                        .formatted(property, number));
        return new DossierFile().check(file).stream().map(Problem::key).toList();
    }

    private List<String> names(String definition, String property) {
        JsonNode names = schema.path("$defs")
                .path(definition)
                .path("properties")
                .path(property)
                .path("enum");
        return names.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(EnumName::of).toList();
    }
}
