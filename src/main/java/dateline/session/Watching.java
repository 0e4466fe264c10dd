package dateline.session;

import dateline.library.json.FileState;
import java.nio.file.Path;
import java.util.Optional;

/** Asks the system again and again whether the file of the open dossier is as it was, and has it looked at when it is not. */
public final class Watching {

    private final Saving saving;
    private final Jobs.Lane looks;
    private Optional<FileState> seen = Optional.empty();

    /** Watches whatever file the dossier is kept in, as long as it is. */
    public Watching(Saving saving, Jobs jobs) {
        this.saving = saving;
        this.looks = jobs.patientLane();
        saving.fileProperty().subscribe(this::follow);
    }

    private void follow(Optional<Path> file) {
        seen = Optional.empty();
        looks.drop();
        file.ifPresent(this::wait);
    }

    private void wait(Path file) {
        looks.run(() -> FileState.of(file), now -> compare(file, now), error -> wait(file));
    }

    private void compare(Path file, FileState now) {
        if (saving.isUnread() || !seen.equals(Optional.of(now))) {
            seen = Optional.of(now);
            saving.look();
        }
        wait(file);
    }
}
