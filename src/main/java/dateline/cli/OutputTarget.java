package dateline.cli;

import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at what stands where a dossier is to be written, so that nothing else is lost to it.
 *
 * @param read what is read, and must not be written over
 */
record OutputTarget(List<Path> read) {

    private static final Set<Origin> OF_PERSONS = EnumSet.of(Origin.ACCEPTED, Origin.EDITED, Origin.REJECTED);

    /** The key of the sentence that says why nothing should be written there; empty where nothing speaks against it. */
    Optional<String> refusal(Path to) {
        if (!Files.exists(to)) {
            return Optional.empty();
        } else if (!Files.isRegularFile(to)) {
            return Optional.of("build.special");
        } else if (read.stream().anyMatch(file -> isSame(file, to))) {
            return Optional.of("build.input");
        }
        if (!DossierFile.isDossier(to)) {
            return Optional.of("build.other");
        }
        return holdsCorrections(to) ? Optional.of("build.corrected") : Optional.empty();
    }

    /** Whether a person said anything of its events; what cannot be read says nothing. */
    private static boolean holdsCorrections(Path dossier) {
        try {
            return new DossierFile()
                    .read(dossier).dossier().events().stream()
                            .map(Event::standing)
                            .anyMatch(standing -> standing.isStarred() || OF_PERSONS.contains(standing.origin()));
        } catch (DossierException broken) {
            return false;
        }
    }

    private static boolean isSame(Path file, Path other) {
        try {
            return Files.isSameFile(file, other);
        } catch (IOException gone) {
            return false;
        }
    }
}
