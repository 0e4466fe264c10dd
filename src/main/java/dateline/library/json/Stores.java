package dateline.library.json;

import dateline.library.Pastes;
import dateline.library.Untitled;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the program keeps of itself beside the settings, and shares between its windows.
 *
 * @param pastes texts that were pasted
 * @param untitled dossiers without a file
 * @param journals what is not saved yet
 * @param open which files are open
 */
public record Stores(Pastes pastes, Untitled untitled, Journals journals, OpenFiles open) {

    /** In this folder; nothing is kept where there is none. */
    public static Stores in(Optional<Path> folder) {
        return new Stores(
                new Pastes(folder.map(path -> path.resolve("pasted"))),
                new Untitled(folder.map(path -> path.resolve("untitled"))),
                new Journals(folder.map(path -> path.resolve("recovery"))),
                new OpenFiles(folder.map(path -> path.resolve("open.lock"))));
    }
}
