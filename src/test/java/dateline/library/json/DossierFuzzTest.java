package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.DossierException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever happens to a file, it is refused in words, or read as a dossier that can be saved and read again. */
class DossierFuzzTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/library/extras.dossier.json");

    private final DossierFile files = new DossierFile();
    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("dossiers");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("fuzzed.json"));
        Files.deleteIfExists(folder.resolve("copy.json"));
        Files.delete(folder);
    }

    @Property(tries = 300)
    void survivesBeingCutOffAnywhere(@ForAll @IntRange(max = 100_000) int place) throws IOException {
        byte[] bytes = Files.readAllBytes(EXAMPLE);

        check(Arrays.copyOf(bytes, place % bytes.length));
    }

    @Property(tries = 1000)
    void survivesAnyOtherByteAnywhere(@ForAll @IntRange(max = 100_000) int place, @ForAll byte other)
            throws IOException {
        byte[] bytes = Files.readAllBytes(EXAMPLE);
        bytes[place % bytes.length] = other;

        check(bytes);
    }

    @Property(tries = 500)
    void survivesAPieceThatIsMissing(
            @ForAll @IntRange(max = 100_000) int place, @ForAll @IntRange(min = 1, max = 200) int length)
            throws IOException {
        String text = Files.readString(EXAMPLE);
        int start = place % text.length();

        check((text.substring(0, start) + text.substring(Math.min(text.length(), start + length))).getBytes("UTF-8"));
    }

    @Property(tries = 500)
    void survivesAPieceInTheWrongPlace(
            @ForAll @IntRange(max = 100_000) int from,
            @ForAll @IntRange(max = 100_000) int to,
            @ForAll @IntRange(min = 1, max = 50) int length)
            throws IOException {
        String text = Files.readString(EXAMPLE);
        int start = from % (text.length() - length);
        String piece = text.substring(start, start + length);

        check(new StringBuilder(text)
                .insert(to % text.length(), piece)
                .toString()
                .getBytes("UTF-8"));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void survivesAnyOtherTree(@ForAll long random) throws IOException {
        check(new TreeMutations(random).of(Files.readString(EXAMPLE)).getBytes(StandardCharsets.UTF_8));
    }

    private void check(byte[] bytes) throws IOException {
        Path file = folder.resolve("fuzzed.json");
        Path copy = folder.resolve("copy.json");
        Files.write(file, bytes);
        try {
            Loaded loaded = files.read(file);
            write(copy, loaded);
            byte[] once = Files.readAllBytes(copy);
            write(copy, files.read(copy));
            assertThat(copy).hasBinaryContent(once);
        } catch (DossierException refused) {
            assertThat(refused.file()).isEqualTo(file);
            assertThat(refused.problems()).isNotEmpty();
        }
        files.check(file);
    }

    private void write(Path copy, Loaded loaded) throws DossierException {
        files.write(copy, loaded.dossier(), loaded.extras());
    }
}
