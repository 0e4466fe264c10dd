package dateline.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {

    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";

    @TempDir
    private Path folder;

    @Test
    void readsAFontWhereItLies() throws IOException {
        Path inFolder = Files.createDirectories(folder.resolve("a folder"));
        try (InputStream packed = FontFilesTest.class.getResourceAsStream(INTER + "Light.otf")) {
            Files.copy(packed, inFolder.resolve("light.otf"));
        }

        new FontFiles(Optional.of(inFolder)).load("/light.otf");

        assertThat(Font.getFontNames("Inter Light")).isNotEmpty();
    }

    @Test
    void readsFromTheJarWhatDoesNotLieThere() {
        new FontFiles(Optional.of(folder)).load(INTER + "BoldItalic.otf");

        assertThat(Font.getFontNames("Inter")).contains("Inter Bold Italic");
    }
}
