package dateline.ui.shell;

import dateline.session.Desk;
import dateline.session.Opening;
import dateline.session.Preferences;
import dateline.session.ReadingSession;
import dateline.session.Saving;
import java.nio.file.Path;
import java.util.Optional;

/** Opens dossiers and saves them; changes that are not saved are lost only by one who says so. */
final class Documents {

    private final ReadingSession session;
    private final Opening opening;
    private final Saving saving;
    private final Preferences preferences;
    private final Dialogs dialogs;

    Documents(Desk desk, Dialogs dialogs) {
        this.session = desk.session();
        this.opening = desk.opening();
        this.saving = desk.saving();
        this.preferences = desk.preferences();
        this.dialogs = dialogs;
    }

    void open() {
        leave(() -> {
            lookWhereFilesWere();
            dialogs.chooseFile().ifPresent(opening::open);
        });
    }

    void open(Path file) {
        leave(() -> opening.open(file));
    }

    void openExample() {
        leave(opening::openExample);
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        chooseTarget().ifPresent(saving::save);
    }

    /** Goes on to something that leaves the dossier: first asks about changes that are not saved, and may stay. */
    void leave(Runnable on) {
        if (!saving.unsaved()) {
            on.run();
            return;
        }
        switch (dialogs.askToSave(session.dossier().title())) {
            case SAVE -> save(on);
            case DISCARD -> on.run();
            case STAY -> {}
        }
    }

    private void save(Runnable then) {
        saving.file().or(this::chooseTarget).ifPresent(file -> saving.save(file, then));
    }

    private Optional<Path> chooseTarget() {
        lookWhereFilesWere();
        return dialogs.chooseTarget(saving.file()
                .map(Path::getFileName)
                .map(Path::toString)
                .orElseGet(() -> session.dossier().title()));
    }

    private void lookWhereFilesWere() {
        preferences.settings().files().recent().stream()
                .findFirst()
                .map(Path::getParent)
                .ifPresent(dialogs::lookIn);
    }
}
