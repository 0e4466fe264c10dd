package dateline.library.json;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other runs of the program have open. All lock bytes of one file, one for each dossier, which may be any number of times;
 * the system takes back the locks of a run that is over, however it ended.
 */
final class OpenElsewhere {

    private final Optional<Path> file;
    private final Map<Path, FileLock> locks = new HashMap<>();
    private @Nullable FileChannel channel;

    /** By this file, which is made when it is needed; nothing is known without one. */
    OpenElsewhere(Optional<Path> file) {
        this.file = file;
    }

    /** This run has the dossier open from now on; whether another has, too. */
    boolean enter(Path dossier) {
        try {
            return file.isPresent() && enter(channel(file.get()), dossier);
        } catch (OverlappingFileLockException held) {
            return true;
        } catch (IOException unknown) {
            return false; // where nothing can be locked, whoever saves second is still asked
        }
    }

    private boolean enter(FileChannel places, Path dossier) throws IOException {
        long place = place(dossier);
        FileLock alone = places.tryLock(place, 1, false);
        if (alone != null) {
            alone.release();
        }
        FileLock lock = places.tryLock(place, 1, true);
        if (lock != null) {
            locks.put(dossier, lock);
        }
        return alone == null;
    }

    /** This run has the dossier open no more. */
    void leave(Path dossier) {
        FileLock lock = locks.remove(dossier);
        try {
            if (lock != null) {
                lock.release();
            }
        } catch (IOException stays) {
            // it ends with the program
        }
    }

    private FileChannel channel(Path places) throws IOException {
        if (channel == null) {
            Files.createDirectories(places.toAbsolutePath().getParent());
            channel = FileChannel.open(
                    places, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }
        return channel;
    }

    /** Far beyond the end of the file, which stays empty. */
    private static long place(Path dossier) {
        UUID name = UUID.nameUUIDFromBytes(dossier.toString().getBytes(StandardCharsets.UTF_8));
        return name.getLeastSignificantBits() & Long.MAX_VALUE >> 1;
    }
}
