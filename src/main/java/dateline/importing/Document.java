package dateline.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was read, where it comes from and when it was read. It never changes. */
public final class Document {

    /** The most that is read, in bytes: 128 MiB, or an eighth of the memory of this program where that is less. */
    public static final long LIMIT = Memory.atMost(128L << 20, 8);

    private final String name;
    private final Optional<URI> address;
    private final byte[] content;
    private final LocalDate read;

    /**
     * A document that was read on a day.
     *
     * @param name its file name, or another name where it has none
     * @param address where it was found on the web
     * @param content every byte of it; copied
     * @param read when; a later date is not believed to be its own
     */
    public Document(String name, Optional<URI> address, byte[] content, LocalDate read) {
        this.name = name;
        this.address = address;
        this.content = content.clone();
        this.read = read;
    }

    /** A document that was read today. */
    public Document(String name, Optional<URI> address, byte[] content) {
        this(name, address, content, LocalDate.now());
    }

    /** Reads a file; throws with a plain reason for a folder, and for one that is missing, closed to us, empty or too large. */
    public static Document read(Path file) throws ImportException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw new ImportException(name, "file.folder");
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new ImportException(name, "file.special");
            }
            return new Document(name, Optional.empty(), content(file, name));
        } catch (NoSuchFileException missing) {
            throw new ImportException(name, missing, "file.missing");
        } catch (AccessDeniedException denied) {
            throw new ImportException(name, denied, "file.denied");
        } catch (IOException broken) {
            throw new ImportException(name, broken, "file.unreadable");
        }
    }

    private static byte[] content(Path file, String name) throws IOException, ImportException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] content = stream.readNBytes((int) LIMIT + 1);
            if (content.length > LIMIT) {
                throw new ImportException(name, "file.large", LIMIT >> 20);
            } else if (content.length == 0) {
                throw new ImportException(name, "file.empty");
            }
            return content;
        }
    }

    /** The same under another name. */
    public Document named(String other) {
        return new Document(other, address, content, read);
    }

    /** Its file name, or another name where it has none. */
    public String name() {
        return name;
    }

    /** Where it was found on the web. */
    public Optional<URI> address() {
        return address;
    }

    /** When it was read. */
    public LocalDate read() {
        return read;
    }

    /** Its length in bytes. */
    public int size() {
        return content.length;
    }

    /** Its first bytes, as many as asked for or all. */
    public byte[] head(int most) {
        return Arrays.copyOf(content, Math.min(most, content.length));
    }

    /** All its bytes, in a copy. */
    public byte[] bytes() {
        return content.clone();
    }

    /** All its bytes, one after the other. */
    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /** What its name ends with after the last dot, in lower case; empty where it has no dot. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Its name without the ending. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    @Override
    public String toString() {
        return address.map(URI::toString).orElse(name);
    }
}
