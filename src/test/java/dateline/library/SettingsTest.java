package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void aFileThatIsOpenedComesFirstAndOnlyOnce() {
        Settings.Files files =
                Settings.Files.DEFAULT.opened(Path.of("a")).opened(Path.of("b")).opened(Path.of("a"));

        assertThat(files.last()).isEqualTo(Optional.of(Path.of("a")));
        assertThat(files.recent()).containsExactly(Path.of("a"), Path.of("b"));
    }

    @Test
    void tenFilesAreRemembered() {
        Settings.Files files = new Settings.Files(
                Optional.empty(),
                IntStream.range(0, 20).mapToObj(i -> Path.of("f" + i)).toList());

        assertThat(files.recent()).hasSize(10).startsWith(Path.of("f0"));
    }
}
