package dateline.ui.shell;

import dateline.exporting.Exporter;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.table.MappedTable;
import dateline.library.Recent;
import dateline.library.json.DossierFile;
import dateline.library.json.Recovered;
import dateline.session.Desk;
import dateline.session.Differences;
import dateline.session.Exporting;
import dateline.session.Preferences;
import dateline.session.Printing;
import dateline.session.ReadingSession;
import dateline.session.Saving;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;

/** Opens dossiers and saves them; changes that are not saved are lost only by one who says so. */
final class Documents {

    private final ReadingSession session;
    private final Desk desk;
    private final Saving saving;
    private final Preferences preferences;
    private final Dialogs dialogs;

    Documents(Desk desk, Dialogs dialogs) {
        this.session = desk.session();
        this.desk = desk;
        this.saving = desk.saving();
        this.preferences = desk.preferences();
        this.dialogs = dialogs;
    }

    void open() {
        open(chooser -> chooser.files(desk.gathering().endings()));
    }

    void openFolder() {
        open(chooser -> chooser.folder().stream().toList());
    }

    private void open(Function<Choosers, List<Path>> asking) {
        leave(() -> {
            List<Path> chosen = asking.apply(choosers());
            if (!chosen.isEmpty()) {
                desk.open(chosen);
            }
        });
    }

    void open(List<Path> files) {
        leave(() -> desk.open(files));
    }

    /** Whether something is being read or looked through. */
    BooleanExpression busyProperty() {
        return BooleanExpression.booleanExpression(
                desk.gathering().shareProperty().map(Optional::isPresent));
    }

    /** Looks for the minor events that what is open tells. */
    void seekMinor() {
        desk.gathering().seekMinor();
    }

    void openAgain(Recent opened) {
        leave(() -> desk.bookshelf().openAgain(opened));
    }

    void openExample() {
        leave(desk.opening()::openExample);
    }

    /** Asks for the address of a page, and offers one to begin with. */
    void openLocation(String offered) {
        dialogs.askForPage(offered)
                .ifPresent(page -> leave(() -> desk.bookshelf().open(page)));
    }

    /** Asks for a table and what its columns hold, and opens it. What a person has said so is not in the file, and is kept. */
    void openTable() {
        choosers().files(desk.gathering().endings()).stream().findFirst().ifPresent(file -> {
            try {
                dialogs.askForColumns(MappedTable.of(Document.read(file)))
                        .ifPresent(table -> leave(() -> desk.gathering().open(table)));
            } catch (ImportException unreadable) {
                desk.open(List.of(file)); // which says why
            }
        });
    }

    /** Makes an article of what was copied: files, an address, or a text; false where there is nothing of these. */
    boolean paste(Clip clip) {
        switch (clip) {
            case Clip.Files files -> open(files.paths());
            case Clip.Address address -> openLocation(address.page());
            case Clip.Text text -> leave(() -> desk.bookshelf().paste(text.document(dialogs.nameOfPasted())));
            case Clip.Nothing nothing -> {
                return false;
            }
        }
        return true;
    }

    /** Adds articles to the dossier that is open. */
    void add() {
        List<Path> chosen = choosers().files(desk.gathering().endings());
        if (!chosen.isEmpty()) {
            desk.gathering().add(chosen);
        }
    }

    /** Whether what is open has a file that a person has given it. */
    boolean hasFile() {
        return saving.file().isPresent();
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        chooseTarget().ifPresent(saving::save);
    }

    /** Asks where to write the dossier in a format, and writes it there. */
    void export(Exporter format, boolean isDark) {
        choosers()
                .exportTarget(DossierFile.plain(nameOfFile()), format.suffix())
                .ifPresent(file -> exporting().write(format, file, isDark));
    }

    /** Asks for a file of annotations, and reads its highlights and notes into the dossier. */
    void readMarks() {
        choosers().annotations().ifPresent(desk.writing().readingBack()::read);
    }

    /** What writes other formats. */
    Exporting exporting() {
        return desk.writing().exporting();
    }

    /** What lays the dossier on paper. */
    Printing printing() {
        return desk.writing().printing();
    }

    /** Opens what was not saved when the program ended. */
    void restore(Recovered recovered) {
        leave(() -> desk.opening().restore(recovered));
    }

    /** Deletes what was not saved when the program ended, where the reader is sure, and then does something more. */
    void discard(Recovered recovered, Runnable then) {
        if (dialogs.mayDiscard(recovered)) {
            recovered.discard();
            then.run();
        }
    }

    /** Asks where to save when the file is gone; when another has changed it, what is to become of it and of the dossier. */
    void settle(Path file, boolean isGone) {
        if (isGone) {
            saveAs();
            return;
        }
        switch (dialogs.askAboutChange(String.valueOf(file.getFileName()), saving.unsaved())) {
            case RELOAD -> desk.opening().open(file);
            case KEEP -> saving.overwrite(file, () -> {});
            case COMPARE -> {
                dialogs.showDifferences(new Differences(session.dossier(), file));
                settle(file, isGone);
            }
            case STAY -> {}
        }
    }

    /** Goes on to something that leaves the dossier: first asks about changes that are not saved, and may stay. */
    void leave(Runnable on) {
        if (!saving.unsaved()) {
            on.run();
            return;
        } else if (saving.keep(on)) {
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
        return choosers().target(nameOfFile());
    }

    private String nameOfFile() {
        return saving.file()
                .map(Path::getFileName)
                .map(Path::toString)
                .orElseGet(() -> session.dossier().title());
    }

    private Choosers choosers() {
        return dialogs.choosers(preferences.settings().files().folder(saving::keeps));
    }
}
