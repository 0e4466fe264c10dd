package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTest {

    @TempDir
    private Path folder;

    @Test
    void keepsEachFaultWithItsTrace() throws IOException {
        FaultLog log = new FaultLog(folder.resolve("new"));
        log.add(new IllegalStateException("first"));
        Path file = log.add(new StackOverflowError("second")).orElseThrow();

        assertThat(Files.readString(file)).contains("first", "second", "\tat ");
    }

    @Test
    void neverGrowsForEver() throws IOException {
        Files.writeString(folder.resolve("faults.log"), "x".repeat(3 << 20));
        new FaultLog(folder).add(new IllegalStateException("last"));

        assertThat(Files.readString(folder.resolve("faults.log")))
                .contains("last")
                .hasSizeLessThan(1 << 20);
    }

    @Test
    void isSilentWhereNothingCanBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("a"));

        assertThat(new FaultLog(file).add(new IllegalStateException())).isEmpty();
    }
}
