package dateline.library.json;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The drafts of a file, which lie beside it while it is saved. Their names are short, whatever its own, and tell whose they are.
 *
 * @param target the file; absolute
 */
record Drafts(Path target) {

    /** Nothing is being saved for so long. */
    private static final Duration OLD = Duration.ofHours(1);

    private static final String ENDING = ".tmp";

    /** A new one. */
    Path next() {
        return target.resolveSibling(beginning() + UUID.randomUUID() + ENDING);
    }

    /** Takes away those that a save which was cut off has left behind. */
    void clear() {
        Path folder = Objects.requireNonNullElse(target.getParent(), target);
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, beginning() + "*" + ENDING)) {
            FileTime since = FileTime.from(Instant.now().minus(OLD));
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).compareTo(since) < 0) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException unread) {
            // then they stay
        }
    }

    private String beginning() {
        return ".dateline-%08x-".formatted(String.valueOf(target.getFileName()).hashCode());
    }
}
