package dateline.library.json;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where dossiers are kept whose changes are not saved yet, a journal for each window. The journals of one run lie in a folder
 * that is locked while it lasts; those in a folder that nobody locks were left by a run that did not come to its end.
 */
public final class Journals {

    static final String ENDING = ".dossier.json";

    private static final String LOCK = "lock";

    private final Optional<Path> folder;
    private Optional<Path> own = Optional.empty();
    private @Nullable FileChannel lock;
    private int count;

    /** In this folder, which is made when it is needed; nothing is kept where there is none. */
    public Journals(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A journal of its own for another window. */
    public synchronized Journal next() {
        return new Journal(this, Integer.toString(++count));
    }

    /** The folder of this run, if there is one yet. */
    synchronized Optional<Path> made() {
        return own;
    }

    /** The folder of this run; empty where nothing is kept. */
    synchronized Optional<Path> own() throws IOException {
        if (own.isEmpty() && folder.isPresent()) {
            Path made = folder.get().resolve(UUID.randomUUID().toString());
            Files.createDirectories(made);
            lock = FileChannel.open(made.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock.lock();
            own = Optional.of(made);
        }
        return own;
    }

    /** What runs that are over have left, the latest first. */
    public synchronized List<Recovered> left() {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        List<Recovered> left = new ArrayList<>();
        try (Stream<Path> runs = Files.list(folder.get())) {
            for (Path run : runs.filter(run -> isOver(run)).toList()) {
                List<Recovered> journals = Recovered.in(run);
                left.addAll(journals);
                if (journals.isEmpty()) {
                    delete(run);
                }
            }
        } catch (IOException unreadable) {
            return left;
        }
        left.sort(Comparator.comparing(Recovered::when).reversed());
        return left;
    }

    private boolean isOver(Path run) {
        Path file = run.resolve(LOCK);
        if (own.filter(run::equals).isPresent() || !Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException held) {
            return false;
        }
    }

    /** The run comes to its end: nothing is left of it. */
    public synchronized void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException open) {
            // it ends with the program
        }
        own.ifPresent(Journals::delete);
        own = Optional.empty();
    }

    static void delete(Path run) {
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(run);
        } catch (IOException stays) {
            // then it is looked at again
        }
    }
}
