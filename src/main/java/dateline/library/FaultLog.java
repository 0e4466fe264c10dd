package dateline.library;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Where faults of the program are written down in full, for whoever is to mend them; people are told in a sentence.
 *
 * @param folder holds the file {@code faults.log}, and is made when there is a fault
 */
public record FaultLog(Path folder) {

    private static final long LONGEST = 1 << 20;

    /** Adds a fault; the file, or nothing where it cannot be written. A long file is begun anew. */
    public Optional<Path> add(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        Path file = folder.resolve("faults.log");
        try {
            Files.createDirectories(folder);
            boolean isLong = Files.exists(file) && Files.size(file) > LONGEST;
            Files.writeString(
                    file,
                    Instant.now() + "\n" + trace + "\n",
                    StandardOpenOption.CREATE,
                    isLong ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
