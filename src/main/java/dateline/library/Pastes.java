package dateline.library;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps the texts that were pasted, the newest of them, so that they can be opened again. */
public final class Pastes {

    private static final int MOST = 50;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm-ss-SSS'.txt'");

    private final Optional<Path> folder;

    /** In this folder, which is made when it is needed; nothing is kept where there is none. */
    public Pastes(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The file that holds the text from now on, the same again for the same text; empty where nothing is kept. */
    public Optional<Path> keep(byte[] text) throws IOException {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(folder.get());
        Path file = kept(folder.get(), text)
                .orElseGet(() -> folder.get().resolve(LocalDateTime.now().format(NAME)));
        Files.write(file, text);
        for (Path old : old(folder.get())) {
            Files.deleteIfExists(old);
        }
        return Optional.of(file);
    }

    private static Optional<Path> kept(Path folder, byte[] text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> holds(file, text)).findFirst();
        }
    }

    private static boolean holds(Path file, byte[] text) {
        try {
            return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), text);
        } catch (IOException unreadable) {
            return false; // another window may have taken it away meanwhile
        }
    }

    private static List<Path> old(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(comparing((Path file) -> file.toFile().lastModified())
                            .thenComparing(Path::getFileName)
                            .reversed())
                    .skip(MOST)
                    .toList();
        }
    }
}
