package dateline.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The program's own folder for dossiers that nobody has given a file: of pages and of pasted texts.
 *
 * @param folder is made when it is needed; nothing is kept where there is none
 */
public record Untitled(Optional<Path> folder) {

    private static final int LONGEST = 60;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm-ss-SSS");

    /** A file for a dossier of this title; empty where nothing can be kept. */
    public Optional<Path> place(String title) {
        try {
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
        } catch (IOException closed) {
            return Optional.empty();
        }
        String words = title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        String name = words.substring(0, Math.min(words.length(), LONGEST)).strip();
        return folder.map(path -> path.resolve(LocalDateTime.now().format(WHEN) + " " + name + ".dossier.json"));
    }

    /** Whether the file is one of these. */
    public boolean holds(Path file) {
        return folder.filter(path -> path.toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize().getParent()))
                .isPresent();
    }
}
