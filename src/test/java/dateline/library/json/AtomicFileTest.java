package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.library.DossierException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final AtomicFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void replacesTheFileAndLeavesNothingBesideIt() throws IOException, DossierException {
        Path file = Files.writeString(folder.resolve("a"), "old");

        AtomicFile.write(file, NEW);

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException, DossierException {
        Path file = Files.writeString(folder.resolve("a"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("no space");
                }))
                .isInstanceOf(DossierException.class);
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void keepsThePermissionsOfTheOldFile() throws IOException, DossierException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        AtomicFile.write(file, NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void writesThroughALink() throws IOException, DossierException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        AtomicFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void writesThroughALinkToAFileThatIsYetToBe() throws IOException, DossierException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a"));

        AtomicFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("a")).hasContent("new");
    }

    @Test
    void putsNoFileInThePlaceOfADevice() {
        assertThatThrownBy(() -> AtomicFile.write(Path.of("/dev/null"), NEW)).isInstanceOf(DossierException.class);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void writesAFileOfTheLongestName() throws IOException, DossierException {
        Path file = folder.resolve("a".repeat(255));

        AtomicFile.write(file, NEW);

        assertThat(file).hasContent("new");
    }

    @Test
    void clearsAwayWhatASaveThatWasCutOffHasLeft() throws IOException, DossierException {
        Path file = folder.resolve("a");
        Path left = Files.createFile(new Drafts(file).next());
        Path other = Files.createFile(new Drafts(folder.resolve("b")).next());
        Path fresh = Files.createFile(new Drafts(file).next());
        for (Path old : List.of(left, other)) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        }

        AtomicFile.write(file, NEW);

        assertThat(left).doesNotExist();
        assertThat(other).exists();
        assertThat(fresh).exists();
    }

    @Test
    void nobodyElseMayReadADraftOfAFileThatIsOnesOwn() throws IOException, DossierException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        List<String> seen = new ArrayList<>();

        AtomicFile.write(file, out -> {
            try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".dateline-*")) {
                for (Path draft : drafts) {
                    seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)));
                }
            }
        });

        assertThat(seen).containsExactly("rw-------");
    }
}
