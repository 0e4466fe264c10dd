package dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the window says comes from the bundles, so that it can be translated and read in one place. */
class WordsTest {

    /** Names of typefaces, and a line to measure one by. */
    private static final Set<String> NOT_TO_BE_READ = Set.of(
            "Source Serif 4",
            "Source Serif Pro",
            "Noto Serif",
            "DejaVu Serif",
            "the quick brown fox jumps over the lazy dog, and then some");

    @TempDir
    private Path folder;

    @Test
    void theWindowHasNoWordsInItsCode() {
        assertThat(Words.in(Program.WRITTEN, "dateline.ui"))
                .extracting(found -> found.substring(found.indexOf(' ') + 1))
                .containsExactlyInAnyOrderElementsOf(NOT_TO_BE_READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String hint = \"Select an event\";",
                "Object open = new Button(\"Open\");",
                "void name(Label label) { label.setText(\"Undated\"); }"
            })
    void findsWords(String member) throws IOException {
        assertThat(found(member)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String key = \"card.hint\";",
                "String style = \"-fx-border-color: transparent red\";",
                "Object open = new Button(\"…\");",
                "void fail() { throw new IllegalStateException(\"no such block\"); }"
            })
    void leavesAloneWhatNobodyReads(String member) throws IOException {
        assertThat(found(member)).isEmpty();
    }

    @Test
    void looksOnlyInThePackage() throws IOException {
        write("String hint = \"Select an event\";");

        assertThat(Words.in(JavaSources.parsed(folder), "planted.session")).isEmpty();
    }

    private List<String> found(String member) throws IOException {
        write(member);
        return Words.in(JavaSources.parsed(folder), "planted.ui");
    }

    private void write(String member) throws IOException {
        Files.writeString(
                folder.resolve("Shows.java"), "package planted.ui.find;\n\nclass Shows {\n    " + member + "\n}\n");
    }
}
