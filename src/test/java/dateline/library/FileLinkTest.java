package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
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

    @Property(tries = 200)
    void isReadAsItWasWritten(
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = '!', to = 'ÿ') String id,
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = ' ', to = '.') @AlphaChars String name) {
        Path file = Path.of("/a folder").resolve(name + ".dossier.json").toAbsolutePath();
        FileLink link = new FileLink(file, Optional.of(id));

        assertThat(FileLink.parse(link.address())).isEqualTo(link);
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
