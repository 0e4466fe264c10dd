package dateline.session;

import dateline.dossier.Dossier;
import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.library.json.DossierFile;
import dateline.library.json.Extras;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps the open dossier in a file, in the background, and knows whether it differs from what the file holds. */
public final class Saving {

    /** What came of an attempt. */
    public sealed interface Outcome {

        /** The file holds the dossier. */
        record Saved(Path file) implements Outcome {}

        /** The file is as it was, and so is the dossier. */
        record Failed(DossierException reason) implements Outcome {}
    }

    /** A dossier to be written, and what is to be done once it is. */
    private record Request(Path file, Dossier dossier, Extras extras, Runnable then) {}

    private static final Dossier NOTHING = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());

    private final ReadingSession session;
    private final Preferences preferences;
    private final Jobs.Lane writes;
    private final DossierFile files = new DossierFile();
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Dossier saved;
    private Extras extras = Extras.none();
    private boolean busy;
    private Optional<Request> waiting = Optional.empty();

    /** Follows what is opened from now on. */
    public Saving(ReadingSession session, Opening opening, Gathering gathering, Preferences preferences, Jobs jobs) {
        this.session = session;
        this.preferences = preferences;
        this.writes = jobs.lane();
        this.saved = session.dossier();
        opening.outcomeProperty().subscribe(came -> came.ifPresent(this::follow));
        gathering.openedProperty().subscribe(opened -> opened.ifPresent(this::follow));
        session.dossierProperty().subscribe(dossier -> compare());
    }

    /** Where the dossier is kept; empty for the example, and for one that was never saved. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public Optional<Path> file() {
        return file.get();
    }

    /** Whether the dossier differs from what was opened or saved last. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    public boolean unsaved() {
        return unsaved.get();
    }

    /** What came of the last attempt; empty before the first, and when another dossier has been opened since. */
    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Saves the dossier as it is now in the file, which is its file from then on. */
    public void save(Path target) {
        save(target, () -> {});
    }

    /** The same; does something more once it is saved, and not when that fails. */
    public void save(Path target, Runnable then) {
        Request request = new Request(target.toAbsolutePath().normalize(), session.dossier(), extras, then);
        if (busy) {
            waiting = Optional.of(request);
        } else {
            write(request);
        }
    }

    /** One at a time, so that an older state never comes to lie over a newer one. */
    private void write(Request request) {
        busy = true;
        writes.run(() -> attempt(request), came -> finish(request, came), error -> fail(request, error));
    }

    private Outcome attempt(Request request) {
        try {
            files.write(request.file(), request.dossier(), request.extras());
            return new Outcome.Saved(request.file());
        } catch (DossierException reason) {
            return new Outcome.Failed(reason);
        }
    }

    private void fail(Request request, Exception error) {
        Problem problem = Problem.of("save.failed", error.toString());
        finish(request, new Outcome.Failed(new DossierException(request.file(), problem, error)));
    }

    private void finish(Request request, Outcome came) {
        busy = false;
        switch (came) {
            case Outcome.Saved written -> {
                saved = request.dossier();
                file.set(Optional.of(written.file()));
                preferences.opened(file(), saved.title());
                compare();
            }
            case Outcome.Failed failed -> {}
        }
        outcome.set(Optional.of(came));
        Optional<Request> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(this::write);
        if (came instanceof Outcome.Saved) {
            request.then().run();
        }
    }

    private void follow(Opening.Outcome came) {
        switch (came) {
            case Opening.Outcome.Opened opened ->
                begin(opened.loaded().dossier(), opened.loaded().extras(), opened.file());
            case Opening.Outcome.Failed failed -> {}
        }
    }

    /** What was made of files can be made again; what was not would be lost, and counts as not saved. */
    private void follow(Gathering.Opened opened) {
        begin(opened.inFiles() ? opened.dossier() : NOTHING, Extras.none(), Optional.empty());
    }

    private void begin(Dossier same, Extras beside, Optional<Path> from) {
        writes.drop();
        busy = false;
        waiting = Optional.empty();
        saved = same;
        extras = beside;
        file.set(from);
        outcome.set(Optional.empty());
        compare();
    }

    private void compare() {
        unsaved.set(!session.dossier().equals(saved));
    }
}
