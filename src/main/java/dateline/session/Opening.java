package dateline.session;

import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.library.json.DossierFile;
import dateline.library.json.Fingerprint;
import dateline.library.json.Loaded;
import dateline.library.json.Recovered;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Opens dossiers in the background; what is open stays so until another has been read whole.
 */
public final class Opening {

    /** What came of an attempt. */
    public sealed interface Outcome {

        /** Whether a dossier is open because of it. */
        default boolean isOpen() {
            return false;
        }

        /**
         * The dossier is open.
         *
         * @param file where it comes from; empty for the example
         * @param print of the file as it was read
         */
        record Opened(Optional<Path> file, Loaded loaded, Fingerprint print) implements Outcome {

            @Override
            public boolean isOpen() {
                return true;
            }
        }

        /** What was not saved when the program ended is open again, and still not saved. */
        record Restored(Recovered recovered, Loaded loaded) implements Outcome {

            @Override
            public boolean isOpen() {
                return true;
            }
        }

        /** Something was not saved when the program ended; at least one thing, the latest first. */
        record Left(List<Recovered> recovered) implements Outcome {}

        /** It could not be read; what was open is open still. */
        record Failed(DossierException reason) implements Outcome {}
    }

    private final ReadingSession session;
    private final Preferences preferences;
    private final Jobs.Lane reads;
    private final Path example;
    private final DossierFile files = new DossierFile();
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private List<Recovered> offered = List.of();

    /** The example is the dossier that comes with the program. */
    public Opening(ReadingSession session, Preferences preferences, Jobs jobs, Path example) {
        this.session = session;
        this.preferences = preferences;
        this.reads = jobs.lane();
        this.example = example;
    }

    /** What came of the last attempt; empty before the first. */
    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether a file is being read. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Opens a file, in place of one that is still being read. */
    public void open(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        read(whole, Optional.of(whole));
    }

    /** Opens the dossier that comes with the program. */
    public void openExample() {
        read(example, Optional.empty());
    }

    /** Tells what was left unsaved, if anything, and not before what is being read is open, which would be told in its place. */
    public void offer(List<Recovered> left) {
        offered = left;
        tellOffered();
    }

    private void tellOffered() {
        if (!busy.get() && !offered.isEmpty()) {
            Outcome left = new Outcome.Left(offered);
            offered = List.of();
            outcome.set(Optional.of(left));
        }
    }

    /** Opens what was not saved when the program ended. */
    public void restore(Recovered recovered) {
        busy.set(true);
        reads.run(() -> attempt(recovered), this::finish, error -> finish(broken(recovered.journal(), error)));
    }

    private static Outcome attempt(Recovered recovered) {
        try {
            return new Outcome.Restored(recovered, recovered.read());
        } catch (DossierException reason) {
            return new Outcome.Failed(reason);
        }
    }

    /** Opens nothing more of what is still being read. */
    void giveUp() {
        reads.drop();
        busy.set(false);
        tellOffered();
    }

    private void read(Path path, Optional<Path> file) {
        busy.set(true);
        reads.run(() -> attempt(path, file), this::finish, error -> finish(broken(path, error)));
    }

    private Outcome attempt(Path path, Optional<Path> file) {
        try {
            Fingerprint print = file.isPresent() ? Fingerprint.of(path) : Fingerprint.NONE;
            return new Outcome.Opened(file, files.read(path), print);
        } catch (DossierException reason) {
            return new Outcome.Failed(reason);
        }
    }

    private static Outcome broken(Path path, Exception error) {
        return new Outcome.Failed(new DossierException(path, Problem.of("file.broken"), error));
    }

    private void finish(Outcome came) {
        busy.set(false);
        switch (came) {
            case Outcome.Opened opened -> {
                session.open(opened.loaded().dossier());
                preferences.opened(opened.file(), opened.loaded().dossier().title());
            }
            case Outcome.Restored restored -> session.open(restored.loaded().dossier());
            case Outcome.Left left -> {}
            case Outcome.Failed failed -> {}
        }
        outcome.set(Optional.of(came));
        tellOffered();
    }
}
