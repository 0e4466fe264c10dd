package dateline.importing.text;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Warning;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiedPageTest {

    private static final Path PAGES = Path.of("src/test/resources/importing/pages");

    @ParameterizedTest
    @ValueSource(strings = {"broadcaster", "daily"})
    void takesTheArticleOutOfATextThatWasCopiedWithItsPage(String page) throws Exception {
        Imported imported = imported(text(page));

        assertThat(shown(imported.article())).isEqualTo(text(page + ".read").strip());
        assertThat(imported.warnings()).extracting(Warning::key).containsExactly("text.around");
    }

    @Test
    void findsTheDateInWhatIsLeftOut() throws Exception {
        Article article = imported(text("daily")).article();

        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
    }

    @Test
    void leavesATextOfOnesOwnWhole() throws Exception {
        Imported imported = imported(text("own"));

        assertThat(imported.warnings()).isEmpty();
        assertThat(shown(imported.article()))
                .contains("Summary", "Search", "Live", "Subscribe", "Topics", "Dredging", "Mills");
    }

    private static Imported imported(String text) throws ImportException {
        return new TextImporter().read(document("a.txt", text), "a");
    }

    private static String text(String page) throws IOException {
        return Files.readString(PAGES.resolve(page + ".txt"));
    }
}
