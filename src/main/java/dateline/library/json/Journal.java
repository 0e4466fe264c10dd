package dateline.library.json;

import dateline.dossier.Dossier;
import dateline.library.DossierException;
import dateline.library.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Holds the dossier of one window while it is not saved. */
public final class Journal {

    static final String ORIGIN = ".origin";

    private final Journals journals;
    private final String name;

    Journal(Journals journals, String name) {
        this.journals = journals;
        this.name = name;
    }

    /**
     * Holds the dossier from now on.
     *
     * @param origin the file that it is to be saved in, if it has one
     * @param print of that file as it was read
     */
    public void write(Dossier dossier, Extras extras, Optional<Path> origin, Fingerprint print)
            throws DossierException {
        Path file = Path.of(name + Journals.ENDING);
        try {
            Optional<Path> folder = journals.own();
            if (folder.isPresent()) {
                file = folder.get().resolve(file);
                String title = dossier.title().replaceAll("\\R", " ");
                String told = String.join("\n", origin.map(Path::toString).orElse(""), print.hash(), title);
                Files.writeString(folder.get().resolve(name + ORIGIN), told);
                new DossierFile().write(file, dossier, extras);
            }
        } catch (IOException e) {
            throw new DossierException(file, Problem.of("save.failed", e.toString()), e);
        }
    }

    /** Holds nothing any more. */
    public void clear() {
        try {
            Optional<Path> folder = journals.made();
            if (folder.isPresent()) {
                Files.deleteIfExists(folder.get().resolve(name + Journals.ENDING));
                Files.deleteIfExists(folder.get().resolve(name + ORIGIN));
            }
        } catch (IOException stays) {
            // it is taken away with the run
        }
    }
}
