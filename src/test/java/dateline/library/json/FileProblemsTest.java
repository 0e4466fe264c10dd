package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.dossier.Dossier;
import dateline.library.DossierException;
import dateline.library.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileProblemsTest {

    private static final Dossier EMPTY = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());

    @TempDir
    Path folder;

    private final DossierFile files = new DossierFile();

    @Test
    void aFileThatIsMissingOrNoFileIsToldAsSuch() {
        assertThat(files.check(folder.resolve("none"))).containsExactly(Problem.of("file.missing"));
        assertThat(files.check(folder)).containsExactly(Problem.of("file.folder"));
        assertThat(files.check(Path.of("/dev/null"))).containsExactly(Problem.of("file.special"));
    }

    @Test
    void aFileThatMayNotBeReadIsToldAsSuch() {
        assertThat(Problems.ofReading(new AccessDeniedException("f"))).isEqualTo(Problem.of("file.denied"));
        assertThat(Problems.ofReading(new IOException("disk")).key()).isEqualTo("file.unreadable");
    }

    @Test
    void savingToAFolderIsToldAsSuch() {
        assertThat(saving(folder)).isEqualTo(Problem.of("file.folder"));
    }

    @Test
    void savingInAFolderThatIsMissingNamesTheFolder() {
        Path missing = folder.resolve("missing");

        assertThat(saving(missing.resolve("a.json"))).isEqualTo(Problem.of("save.folder", missing.toString()));
    }

    @Test
    void savingBelowAFileFailsInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(saving(file.resolve("a.json")).key()).isEqualTo("save.failed");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() {
        assertThat(Problems.ofSaving(new AccessDeniedException("f"), folder.resolve("f")))
                .isEqualTo(Problem.of("save.denied", folder.toString()));
    }

    private Problem saving(Path file) {
        DossierException thrown =
                catchThrowableOfType(DossierException.class, () -> files.write(file, EMPTY, Extras.none()));
        return thrown.problems().getFirst();
    }
}
