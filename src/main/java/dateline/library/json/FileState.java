package dateline.library.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;

/**
 * What the system says of a file without its being read. As long as it says the same, the content is taken to be the same.
 *
 * @param key what tells the file from one that took its place; empty where the system has no such thing
 */
public record FileState(long size, FileTime changed, String key) {

    /** Of a file that is not there. */
    public static final FileState NONE = new FileState(-1, FileTime.from(Instant.EPOCH), "");

    /** Of the file as it is now; throws where the system does not say. */
    public static FileState of(Path file) throws IOException {
        try {
            BasicFileAttributes said = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(said.size(), said.lastModifiedTime(), Objects.toString(said.fileKey(), ""));
        } catch (NoSuchFileException gone) {
            return NONE;
        }
    }
}
