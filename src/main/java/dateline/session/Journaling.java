package dateline.session;

import dateline.dossier.Dossier;
import dateline.library.DossierException;
import dateline.library.json.Extras;
import dateline.library.json.Fingerprint;
import dateline.library.json.Journal;
import dateline.library.json.Recovered;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps every change in a journal until it is saved, so that it outlives whatever ends the program. */
public final class Journaling {

    private final ReadingSession session;
    private final Saving saving;
    private final Journal journal;
    private final Jobs.Queue writes;
    private Optional<Recovered> restored = Optional.empty();

    /** Follows the session from now on. */
    public Journaling(ReadingSession session, Opening opening, Saving saving, Journal journal, Jobs jobs) {
        this.session = session;
        this.saving = saving;
        this.journal = journal;
        this.writes = jobs.queue();
        opening.outcomeProperty().subscribe(came -> came.ifPresent(this::follow));
        session.history().changesProperty().subscribe(count -> renew());
        saving.unsavedProperty().subscribe(unsaved -> renew());
    }

    /** What was left by another run is kept there until it is in the journal of this one. */
    private void follow(Opening.Outcome came) {
        if (came instanceof Opening.Outcome.Restored open) {
            restored = Optional.of(open.recovered());
            renew();
        }
    }

    /** Never waits for the window, which may be busy for longer than what was changed can wait. */
    private void renew() {
        Optional<Dossier> unsaved = Optional.of(session.dossier()).filter(dossier -> saving.unsaved());
        Extras extras = saving.extras();
        Optional<Path> origin = saving.file();
        Fingerprint print = saving.print();
        Optional<Recovered> former = restored;
        writes.run(() -> {
            try {
                if (unsaved.isPresent()) {
                    journal.write(unsaved.get(), extras, origin, print);
                } else {
                    journal.clear();
                }
                former.ifPresent(Recovered::discard);
            } catch (DossierException full) {
                // the dossier is still open, and can be saved
            }
        });
    }
}
