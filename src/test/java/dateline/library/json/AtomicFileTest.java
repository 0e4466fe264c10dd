package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final AtomicFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void replacesTheFileAndLeavesNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");

        AtomicFile.write(file, NEW);

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("no space");
                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void keepsThePermissionsOfTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        AtomicFile.write(file, NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        AtomicFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }
}
