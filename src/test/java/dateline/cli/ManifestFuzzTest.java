package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.importing.Grammar;
import dateline.importing.ImportException;
import dateline.importing.Mutations;
import dateline.messages.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever stands in a list of texts, each of its lines names a file or is told to be wrong, and costs no other. */
class ManifestFuzzTest {

    private final Grammar grammar = Grammar.of("manifest");
    private final Messages messages = Messages.of("cli", Locale.ENGLISH);
    private final Messages reasons = Messages.of("importing", Locale.ENGLISH);
    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("manifests");
        Files.writeString(folder.resolve("a.txt"), "They met.");
        Files.writeString(folder.resolve("two words.txt"), "They met.");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        for (String name : new String[] {"a.txt", "two words.txt", "m.tsv", ""}) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void eachLineNamesAFileOrIsTold(@ForAll long random) throws IOException {
        byte[] grown = grammar.text(new Random(random)).getBytes(StandardCharsets.UTF_8);
        byte[] list = new Mutations(random).sometimes(grown);
        Path file = Files.write(folder.resolve("m.tsv"), list);
        try {
            Manifest manifest = Manifest.read(file, messages);
            assertThat(manifest.files())
                    .allSatisfy(named -> assertThat(named.path()).exists());
            assertThat(manifest.problems())
                    .allSatisfy(problem -> assertThat(problem).startsWith(file + ":"));
            if (list == grown) {
                assertThat(manifest.files().size() + manifest.problems().size()).isEqualTo(told(grown));
            }
        } catch (ImportException refused) {
            assertThat(refused.sentence(reasons)).isNotBlank();
        }
    }

    private static long told(byte[] list) {
        return new String(list, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .count();
    }
}
