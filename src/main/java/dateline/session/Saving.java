package dateline.session;

import dateline.dossier.Dossier;
import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.library.Recent;
import dateline.library.json.DossierFile;
import dateline.library.json.Extras;
import dateline.library.json.Fingerprint;
import dateline.library.json.Stores;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Keeps the open dossier in a file, in the background, and knows whether it differs from what the file holds. A dossier that
 * was made of a page or of a pasted text is kept of itself, in the program's own folder, until it is given a file.
 */
public final class Saving {

    /** What came of an attempt. */
    public sealed interface Outcome {

        /** The file holds the dossier. */
        record Saved(Path file, Fingerprint print) implements Outcome {}

        /** The file is as it was, and so is the dossier. */
        record Failed(DossierException reason) implements Outcome {}

        /** The file is not as it was read or saved last; nothing was saved over it. */
        record Differs(Path file, boolean isGone) implements Outcome {}

        /** Another has changed the file, or taken it away, meanwhile. */
        record Changed(Path file, boolean isGone) implements Outcome {}

        /** What another did to the file is undone: it is as it was read or saved last. */
        record AsBefore() implements Outcome {}

        /** The file is open in another window too. */
        record Shared(Path file) implements Outcome {}
    }

    /**
     * A dossier to be written, and what is to be done once it is.
     *
     * @param expected asked when its turn comes: what the file should hold to be written over; empty where it may hold anything
     */
    private record Request(
            Path file, Dossier dossier, Extras extras, Supplier<Optional<Fingerprint>> expected, Runnable then) {}

    private static final Dossier NOTHING = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());

    private final ReadingSession session;
    private final Preferences preferences;
    private final Stores stores;
    private final Jobs jobs;
    private final Jobs.Queue entries;
    private final Jobs.Lane writes;
    private final Jobs.Lane looks;
    private final DossierFile files = new DossierFile();
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Dossier saved;
    private Extras extras = Extras.none();
    private Fingerprint print = Fingerprint.NONE;
    private Optional<Path> home = Optional.empty();
    private boolean gone;
    private boolean unread;
    private boolean busy;
    private boolean closed;
    private Optional<Request> waiting = Optional.empty();

    /** Follows what is opened from now on. */
    public Saving(
            ReadingSession session,
            Opening opening,
            Gathering gathering,
            Preferences preferences,
            Stores stores,
            Jobs jobs) {
        this.session = session;
        this.preferences = preferences;
        this.stores = stores;
        this.jobs = jobs;
        this.entries = jobs.queue();
        this.writes = jobs.lane();
        this.looks = jobs.lane();
        this.saved = session.dossier();
        opening.outcomeProperty().subscribe(came -> came.ifPresent(this::follow));
        gathering.openedProperty().subscribe(opened -> opened.ifPresent(this::follow));
        session.history().changesProperty().subscribe(count -> compareAndKeep());
    }

    /** Where the dossier is kept; empty for the example, and for one that was never saved. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public Optional<Path> file() {
        return file.get();
    }

    /** Whether a file is the program's own, of a dossier that nobody has given one. */
    public boolean keeps(Path path) {
        return stores.untitled().holds(path);
    }

    /** Whether the dossier differs from what was opened or saved last, or that is gone. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    public boolean unsaved() {
        return unsaved.get();
    }

    /** What came of the last attempt; empty before the first, while one is under way, and when another dossier has been opened since. */
    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Saves the dossier as it is now in the file, which is its file from then on. */
    public void save(Path target) {
        save(target, () -> {});
    }

    /**
     * The same; does something more once it is saved, and not when that fails, or the file differs from what was read. A file that
     * is known to be gone is written again.
     */
    public void save(Path target, Runnable then) {
        Path whole = target.toAbsolutePath().normalize();
        ask(whole, () -> file().filter(whole::equals).map(same -> gone ? Fingerprint.NONE : print), then);
    }

    /** The same, whatever the file holds now. */
    public void overwrite(Path target, Runnable then) {
        ask(target.toAbsolutePath().normalize(), Optional::empty, then);
    }

    /** Does something once the dossier is kept of itself; whether it is, and nobody need be asked. */
    public boolean keep(Runnable then) {
        home.ifPresent(place -> ask(place, Optional::empty, then));
        return home.isPresent();
    }

    /** Looks whether another has changed the file since it was read or saved; knows no more than before where it cannot be read. */
    public void look() {
        Fingerprint known = print;
        unread = false;
        file().ifPresent(path ->
                looks.run(() -> Fingerprint.of(path), now -> compare(path, known, now), error -> unread = true));
    }

    /** Whether the file could not be read when it was looked at last, as while another program locks it. */
    boolean isUnread() {
        return unread;
    }

    /** The window closes: it has no file open any more, whatever is still being read or written. */
    public void close() {
        closed = true;
        settle(Optional.empty());
    }

    /** What the file held beside the dossier. */
    Extras extras() {
        return extras;
    }

    /** Of the file as it was read or saved. */
    Fingerprint print() {
        return print;
    }

    private void compare(Path path, Fingerprint known, Fingerprint now) {
        if (busy || !file().equals(Optional.of(path))) {
            return;
        }
        if (!known.equals(print)) {
            look(); // it was saved meanwhile
            return;
        }
        boolean isSame = now.equals(print);
        Outcome seen = isSame ? new Outcome.AsBefore() : new Outcome.Changed(path, now.equals(Fingerprint.NONE));
        gone = isGoneAfter(seen);
        boolean isNews = isSame ? told() : !outcome.get().equals(Optional.of(seen));
        if (isNews) {
            outcome.set(Optional.of(seen));
        }
        compare();
    }

    private boolean isGoneAfter(Outcome came) {
        return switch (came) {
            case Outcome.Saved saved -> false;
            case Outcome.AsBefore undone -> false;
            case Outcome.Differs differs -> differs.isGone();
            case Outcome.Changed changed -> changed.isGone();
            case Outcome.Failed failed -> gone;
            case Outcome.Shared shared -> gone;
        };
    }

    /** Whether the last that was said is that another has changed the file. */
    private boolean told() {
        return outcome.get()
                .filter(came -> came instanceof Outcome.Changed || came instanceof Outcome.Differs)
                .isPresent();
    }

    private void ask(Path target, Supplier<Optional<Fingerprint>> expected, Runnable then) {
        Request request = new Request(target, session.dossier(), extras, expected, then);
        if (busy) {
            waiting = Optional.of(request);
        } else {
            write(request);
        }
    }

    /** One at a time, so that an older state never comes to lie over a newer one. */
    private void write(Request request) {
        busy = true;
        outcome.set(Optional.empty());
        Optional<Fingerprint> expected = request.expected().get();
        writes.run(() -> attempt(request, expected), came -> finish(request, came), error -> fail(request, error));
    }

    private Outcome attempt(Request request, Optional<Fingerprint> expected) {
        try {
            if (expected.isPresent()) {
                Fingerprint found = Fingerprint.of(request.file());
                if (!expected.get().equals(found)) {
                    return new Outcome.Differs(request.file(), found.equals(Fingerprint.NONE));
                }
            }
            Fingerprint written = files.write(request.file(), request.dossier(), request.extras());
            return new Outcome.Saved(request.file(), written);
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
        gone = isGoneAfter(came);
        if (came instanceof Outcome.Saved written) {
            saved = request.dossier();
            if (home.equals(Optional.of(written.file()))) {
                preferences.rememberMade(
                        Recent.of(Recent.Kind.DOSSIER, written.file()).titled(saved.title()));
            } else {
                home = Optional.empty();
                print = written.print();
                if (!file().equals(Optional.of(written.file()))) {
                    settle(Optional.of(written.file()));
                }
                preferences.opened(Optional.of(written.file()), saved.title());
            }
        } else if (home.equals(Optional.of(request.file()))) {
            home = Optional.empty(); // then the reader is asked
        }
        compare();
        if (home.isEmpty() || !(came instanceof Outcome.Saved)) {
            outcome.set(Optional.of(came));
        }
        Optional<Request> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(this::write);
        compareAndKeep();
        if (came instanceof Outcome.Saved) {
            request.then().run();
        }
    }

    /** Who else has the file open is told later, for a disk may take its time to answer, or never do. */
    private void settle(Optional<Path> path) {
        Optional<Path> kept = path.filter(open -> !closed);
        file.set(kept);
        entries.run(() -> {
            if (stores.open().enter(this, kept)) {
                jobs.tell(() -> share(kept));
            }
        });
    }

    /** Unless there is something to be said that matters more. */
    private void share(Optional<Path> path) {
        boolean isSaid =
                outcome.get().filter(came -> !(came instanceof Outcome.Saved)).isPresent();
        if (file().equals(path) && !busy && !isSaid) {
            outcome.set(path.map(Outcome.Shared::new));
        }
    }

    private void follow(Opening.Outcome came) {
        switch (came) {
            case Opening.Outcome.Opened opened -> {
                Optional<Path> own = opened.file().filter(stores.untitled()::holds);
                begin(opened.loaded().dossier(), opened.loaded().extras(), opened.print());
                home = own;
                settle(own.isPresent() ? Optional.empty() : opened.file());
            }
            case Opening.Outcome.Restored restored -> {
                begin(NOTHING, restored.loaded().extras(), restored.recovered().print());
                settle(restored.recovered().origin());
            }
            case Opening.Outcome.Left left -> {}
            case Opening.Outcome.Failed failed -> {}
        }
    }

    /** What was made of files can be made again; what was not would be lost, and is kept. */
    private void follow(Gathering.Opened opened) {
        Optional<Path> kept = opened.isFirst()
                ? stores.untitled().place(opened.built().dossier().title())
                : home;
        begin(opened.inFiles() ? opened.built().dossier() : NOTHING, Extras.none(), Fingerprint.NONE);
        settle(Optional.empty());
        home = kept.filter(place -> !opened.inFiles());
        compareAndKeep();
    }

    private void begin(Dossier same, Extras beside, Fingerprint read) {
        writes.drop();
        looks.drop();
        busy = false;
        gone = false;
        waiting = Optional.empty();
        home = Optional.empty();
        saved = same;
        extras = beside;
        print = read;
        outcome.set(Optional.empty());
        compare();
    }

    private void compare() {
        Dossier now = session.dossier();
        unsaved.set(gone || now != saved && !now.equals(saved)); // the first is asked for at every start
    }

    private void compareAndKeep() {
        compare();
        if (unsaved() && !busy) {
            keep(() -> {});
        }
    }
}
