package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.dossier.Dossier;
import dateline.library.DossierException;
import dateline.library.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    private Path folder;

    @Test
    void isThatOfAnotherFileWithTheSameContentOnly() throws IOException, DossierException {
        Path one = Files.writeString(folder.resolve("one"), "same");
        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(Files.writeString(folder.resolve("two"), "same")));
        assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(Files.writeString(folder.resolve("three"), "")));
    }

    @Test
    void isNoneOfAFileThatIsNotThere() throws DossierException {
        assertThat(Fingerprint.of(folder.resolve("none"))).isEqualTo(Fingerprint.NONE);
    }

    @Test
    void whatIsThereAndCannotBeReadHasNone() throws IOException {
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> Fingerprint.of(loop))
                .satisfies(thrown ->
                        assertThat(thrown.problems()).extracting(Problem::key).containsExactly("file.unreadable"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> FileState.of(loop));
    }

    @Test
    void isKnownOfWhatIsWrittenWithoutReadingIt() throws DossierException {
        Path file = folder.resolve("a.dossier.json");
        Dossier dossier = new Dossier("Talks", List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(new DossierFile().write(file, dossier, Extras.none())).isEqualTo(Fingerprint.of(file));
    }
}
