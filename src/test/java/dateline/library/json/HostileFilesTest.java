package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.DossierException;
import dateline.library.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to exhaust the program, with the memory of a small machine. */
class HostileFilesTest {

    private static final long MEMORY = 512L * 1024 * 1024;
    private static final String START = "{\"version\": 1, \"title\": \"T\", ";

    @TempDir
    Path folder;

    private final DossierFile files = new DossierFile(new Limits(MEMORY));

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingIt() throws IOException {
        Path file = folder.resolve("sparse.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }

        assertThat(files.check(file)).containsExactly(Problem.of("file.large", 170L));
    }

    @Test
    void refusesDeepNesting() throws IOException {
        assertThat(keys(START + "\"x\": " + "[".repeat(100_000))).containsExactly("json.deep");
        assertThat(keys("{\"events\": [" + "{\"a\":".repeat(100_000))).containsExactly("json.deep");
    }

    @Test
    void refusesMoreValuesThanTheMemoryHolds() throws IOException {
        assertThat(keys(START + "\"x\": [" + "[],".repeat(2_000_000) + "0]}")).containsExactly("json.many");
        assertThat(keys(START + "\"issues\": [{\"terms\": [" + "\"a\",".repeat(2_000_000) + "\"a\"]}]}"))
                .containsExactly("json.many");
    }

    @Test
    void refusesToKeepMoreThanTheMemoryHolds() throws IOException {
        String unknown = "{\"id\": \"e\", \"x\": [" + "0,".repeat(1000) + "0]},";

        assertThat(keys(START + "\"events\": [" + unknown.repeat(1200) + "0]}")).containsExactly("json.many");
    }

    @Test
    void refusesVeryLongTextsKeysAndNumbers() throws IOException {
        assertThat(keys(START + "\"x\": \"" + "a".repeat(9_000_000) + "\"}")).containsExactly("json.long");
        assertThat(keys(START + "\"" + "a".repeat(1_000_000) + "\": 1}")).containsExactly("json.name");
        assertThat(keys(START + "\"x\": " + "9".repeat(1_000_000) + "}")).containsExactly("json.number");
        assertThat(keys(START + "\"x\": 1." + "9".repeat(1_000_000) + "}")).containsExactly("json.number");
    }

    @Test
    void refusesMoreKeysThanAnyDossierHas() throws IOException {
        String keys =
                IntStream.range(0, 5000).mapToObj(i -> "\"k" + i + "\": 0").collect(Collectors.joining(", "));

        assertThat(keys(START + keys + "}")).containsExactly("json.keys");
    }

    @Test
    void takesHugeNumbersForWhatTheyAre() throws IOException {
        String huge =
                "\"articles\": [{\"id\": \"a\", \"title\": \"\", \"x\": 1e999999999, \"sections\": [{\"id\": \"s\","
                        + " \"heading\": \"\", \"level\": 1e999999999}]}]}";

        assertThat(keys(START + huge)).contains("value.number");
        assertThat(keys(START + "\"x\": 1e123456789012345678901234567890}")).containsExactly("json.exponent");
    }

    @Test
    void replacesHalvesOfCharacters() throws IOException, DossierException {
        Path file = file("{\"version\": 1, \"title\": \"a\\ud83db\", \"x\": \"\\ud83d\"}", StandardCharsets.UTF_8);
        Loaded loaded = files.read(file);

        files.write(file, loaded.dossier(), loaded.extras());

        assertThat(loaded.dossier().title()).isEqualTo("a\uFFFDb");
        assertThat(Files.readString(file)).contains("a\uFFFDb", "\"x\": \"\uFFFD\"");
    }

    @Test
    void tellsNoMoreProblemsThanAPersonReads() throws IOException {
        assertThat(keys(START + "\"events\": [" + "0,".repeat(100_000) + "0]}"))
                .hasSize(101)
                .endsWith("more");
    }

    @Test
    void losesPatienceWithWordsThatAreNowhereInAVeryLongText() throws IOException {
        String passage = "{\"passage\": {\"block\": \"a/title\", \"selector\": [{\"type\": \"TextQuoteSelector\","
                + " \"exact\": \"aaaaaaaaaaaaaab\"}]}},";

        assertThat(keys(START + "\"articles\": [{\"id\": \"a\", \"title\": \"" + "a".repeat(1_000_000)
                        + "\"}], \"events\": [{\"id\": \"e\", \"title\": \"\", \"status\": \"happened\", \"origin\":"
                        + " \"found\", \"mentions\": [" + passage.repeat(20_000) + passage.replace("},", "}") + "]}]}"))
                .hasSize(101);
    }

    @Test
    void saysSoWhenAFileIsNotUtf8() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(keys(START + "\"x\": 0}", charset)).containsExactly("file.encoding");
        }
        assertThat(keys(START + "\"x\": \"é\"}", StandardCharsets.ISO_8859_1)).containsExactly("file.encoding");
    }

    @Test
    void readsUtf8WithAByteOrderMark() throws IOException {
        assertThat(keys("\uFEFF" + START + "\"x\": \"é\"}")).isEmpty();
        assertThat(keys("\uFEFF")).containsExactly("file.empty");
    }

    private List<String> keys(String content) throws IOException {
        return keys(content, StandardCharsets.UTF_8);
    }

    private List<String> keys(String content, Charset charset) throws IOException {
        return files.check(file(content, charset)).stream().map(Problem::key).toList();
    }

    private Path file(String content, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("hostile.json"), content, charset);
    }
}
