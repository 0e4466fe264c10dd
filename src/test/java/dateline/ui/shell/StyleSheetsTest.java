package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetsTest {

    private static final Path TEXTS = Path.of("resources/css");

    @TempDir
    private Path folder;

    @Test
    void areReadFromTheFolderWhereTheyLieThere() throws IOException {
        Path binary = Files.writeString(folder.resolve("dateline.bss"), "");

        assertThat(new StyleSheets(Optional.of(folder)).addresses())
                .contains(binary.toUri().toString());
    }

    @Test
    void areReadAsTextsWhereNoneLiesThere() {
        assertThat(new StyleSheets(Optional.of(folder)).addresses()).allMatch(address -> address.endsWith(".css"));
    }

    @Test
    void holdEveryRuleOfEachSheet() throws IOException {
        try (Stream<Path> sheets = Files.list(TEXTS)) {
            List<String> each = sheets.filter(sheet -> !sheet.endsWith("dateline.css"))
                    .flatMap(sheet -> rules(sheet).stream())
                    .toList();

            assertThat(new StyleSheets(Optional.empty())
                            .addresses().stream().flatMap(address -> rules(file(address)).stream()))
                    .containsExactlyInAnyOrderElementsOf(each);
        }
    }

    @Test
    void losesNothingInBinaryForm() throws IOException {
        Path binary = folder.resolve("dateline.bss");

        Stylesheet.convertToBinary(TEXTS.resolve("dateline.css").toFile(), binary.toFile());

        assertThat(words(Objects.requireNonNull(
                        Stylesheet.loadBinary(binary.toUri().toURL()))))
                .containsExactlyElementsOf(rules(TEXTS.resolve("dateline.css")));
    }

    private static Path file(String address) {
        try {
            return Path.of(new URI(address));
        } catch (URISyntaxException notAFile) {
            throw new IllegalArgumentException(notAFile);
        }
    }

    private static List<String> rules(Path sheet) {
        try {
            return words(new CssParser().parse(sheet.toUri().toURL()));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** What each rule is for, and which properties it sets. */
    private static List<String> words(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " "
                        + rule.getDeclarations().stream()
                                .map(Declaration::getProperty)
                                .toList())
                .toList();
    }
}
