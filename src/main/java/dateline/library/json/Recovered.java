package dateline.library.json;

import dateline.library.DossierException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dossier with changes that were not saved when the program ended.
 *
 * @param journal the file that holds it
 * @param origin the file that it was to be saved in, if it had one
 * @param print of that file as it was read
 * @param title of the dossier
 * @param when it was changed last
 */
public record Recovered(Path journal, Optional<Path> origin, Fingerprint print, String title, Instant when) {

    static List<Recovered> in(Path run) throws IOException {
        List<Recovered> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.filter(file -> file.toString().endsWith(Journals.ENDING))
                    .toList()) {
                List<String> told = lines(origin(file));
                found.add(new Recovered(
                        file,
                        told.stream()
                                .limit(1)
                                .filter(path -> !path.isEmpty())
                                .map(Path::of)
                                .findFirst(),
                        told.stream().skip(1).findFirst().map(Fingerprint::new).orElse(Fingerprint.NONE),
                        told.stream().skip(2).findFirst().orElse(""),
                        Files.getLastModifiedTime(file).toInstant()));
            }
        }
        return found;
    }

    private static Path origin(Path journal) {
        String name = String.valueOf(journal.getFileName());
        return journal.resolveSibling(name.substring(0, name.length() - Journals.ENDING.length()) + Journal.ORIGIN);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** The dossier as it was. */
    public Loaded read() throws DossierException {
        return new DossierFile().read(journal);
    }

    /** Nobody needs it any more. */
    public void discard() {
        try {
            Files.deleteIfExists(journal);
            Files.deleteIfExists(origin(journal));
        } catch (IOException stays) {
            // then it is offered again
        }
    }
}
