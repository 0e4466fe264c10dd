package dateline.cli;

import dateline.library.json.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Looks at what stands where a dossier is to be written, so that nothing else is lost to it.
 *
 * @param read what is read, and must not be written over
 */
record OutputTarget(List<Path> read) {

    /** The key of the sentence that says why nothing should be written there; empty where nothing speaks against it. */
    Optional<String> refusal(Path to) {
        if (!Files.exists(to)) {
            return Optional.empty();
        } else if (!Files.isRegularFile(to)) {
            return Optional.of("build.special");
        } else if (read.stream().anyMatch(file -> isSame(file, to))) {
            return Optional.of("build.input");
        }
        return DossierFile.isDossier(to) ? Optional.empty() : Optional.of("build.other");
    }

    private static boolean isSame(Path file, Path other) {
        try {
            return Files.isSameFile(file, other);
        } catch (IOException gone) {
            return false;
        }
    }
}
