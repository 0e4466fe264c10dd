package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileLinkTest {

    private static final Path FILE = Path.of("/a folder/story.dossier.json").toAbsolutePath();

    @Test
    void leadsToAnEventOfADossier() {
        String address = FILE.toUri().getRawPath();

        assertThat(FileLink.parse("dateline:" + address + "#talks-in-bali"))
                .isEqualTo(new FileLink(FILE, Optional.of("talks-in-bali")));
        assertThat(FileLink.parse("dateline://" + address)).isEqualTo(new FileLink(FILE, Optional.empty()));
    }

    @Test
    void aDossierInThisFolderNeedsNoMoreThanItsName() {
        assertThat(FileLink.parse("dateline:a%20story.dossier.json#e1"))
                .isEqualTo(new FileLink(Path.of("a story.dossier.json"), Optional.of("e1")));
    }

    @Test
    void theAddressOfAFileIsAFile() {
        assertThat(FileLink.parse(FILE.toUri().toString())).isEqualTo(new FileLink(FILE, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a story#1.txt", "file: of mine.txt", "dateline:100%.txt", "dateline.txt"})
    void whatOnlyLooksLikeALinkIsTheNameOfAFile(String name) {
        assertThat(FileLink.parse(name)).isEqualTo(new FileLink(Path.of(name), Optional.empty()));
    }
}
