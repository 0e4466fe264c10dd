package dateline.library.json;

import dateline.library.DossierException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** Replaces a file as a whole or not at all: a new file beside it is written, synced and moved over it. */
public final class AtomicFile {

    // bytes; a disk with less is full
    private static final long SPACE = 64 * 1024;

    private static final FileAttribute<?>[] PRIVATE = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
    private static final FileAttribute<?>[] ANYBODYS = {};

    private AtomicFile() {}

    /** What a file is filled with. */
    public interface Content {

        /** Writes all of it; the stream is flushed and closed afterwards. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @throws DossierException that says why in words, such as that the disk is full; the old file is as it was then, and nothing
     *     is left beside it
     */
    public static void write(Path file, Content content) throws DossierException {
        try {
            replace(file, content);
        } catch (IOException e) {
            throw new DossierException(file, Problems.ofSaving(e, file), e);
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path target = target(file);
        if (Files.isDirectory(target)) {
            throw new Refused("file.folder");
        } else if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new Refused("save.special"); // a device would be no device any more
        } else if (Files.exists(target) && !Files.isWritable(target)) {
            throw new Refused("save.protected");
        }
        Drafts drafts = new Drafts(target);
        drafts.clear();
        Path draft = drafts.next();
        try {
            fill(draft, content, hasPermissions(target));
            keepPermissions(target, draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        syncFolder(target);
    }

    /** Where a link leads, be it nowhere yet, so that the link stays one. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        return Files.isSymbolicLink(file)
                ? file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file))
                : file.toAbsolutePath();
    }

    private static void fill(Path draft, Content content, boolean isPrivate) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(draft, options, isPrivate ? PRIVATE : ANYBODYS)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.write(out);
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            // asked now, for the space is free again once the draft is gone
            throw isFull(draft) ? new Refused("save.full") : e;
        }
    }

    private static boolean isFull(Path draft) throws IOException {
        return Files.exists(draft) && Files.getFileStore(draft).getUsableSpace() < SPACE;
    }

    /** Whether it has some that must hold for the draft too, from the first byte on. */
    private static boolean hasPermissions(Path old) {
        return Files.exists(old) && Files.getFileAttributeView(old, PosixFileAttributeView.class) != null;
    }

    private static void keepPermissions(Path old, Path draft) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            view.setPermissions(Files.getPosixFilePermissions(old));
        }
    }

    /** Makes the move itself last; Windows cannot open folders, and needs no such thing. */
    private static void syncFolder(Path file) {
        try (FileChannel folder = FileChannel.open(Objects.requireNonNull(file.getParent()), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException ignored) {
            // the file is in place all the same
        }
    }
}
