package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples fail when they should: here what is found in a text is its words. */
class ExamplesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatAgreesPasses() throws IOException {
        assertThat(failures("Ann left | left", "! Ann left | stayed", "~ Ann stayed | stay*"))
                .isEmpty();
    }

    @Test
    void aTwinThatTellsTheSameFails() throws IOException {
        assertThat(failures("Ann left | left", "~ She left")).containsExactly("~ She left");
    }

    @Test
    void aTwinMustTellWhatTheTextMustNot() throws IOException {
        assertThat(failures("! Ann left | stayed", "~ Ann sang | sang")).containsExactly("~ Ann sang | sang");
    }

    @Test
    void anExampleWithoutATwinFails() throws IOException {
        assertThat(failures("Ann left | left", "Ann stayed | stayed", "~ Ann sang"))
                .containsExactly("Ann left | left");
        assertThat(failures("Ann left | left")).containsExactly("Ann left | left");
    }

    @Test
    void whatIsNotFoundFails() throws IOException {
        assertThat(failures("Ann left | sang", "~ Ann sang")).contains("Ann left | sang");
        assertThat(failures("! Ann left | *eft", "~ Ann stayed")).contains("! Ann left | *eft");
    }

    private List<String> failures(String... lines) throws IOException {
        Path file = Files.write(folder.resolve("words.txt"), List.of(lines));
        return Examples.in(
                        file.toAbsolutePath().toString(),
                        told -> Stream.of(told.text().split(" ")).map(List::of).toList())
                .filter(ExamplesTest::isFailing)
                .map(test -> test.getDisplayName().replace("words.txt: ", ""))
                .toList();
    }

    private static boolean isFailing(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (Throwable failed) {
            return true;
        }
    }
}
