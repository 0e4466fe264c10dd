package dateline.session;

import dateline.library.Settings;
import java.nio.file.Path;
import java.util.List;

/** What one window works with, handed to whatever in the window needs more than one of them. */
public record Desk(
        ReadingSession session,
        Preferences preferences,
        Opening opening,
        Gathering gathering,
        Writing writing,
        Bookshelf bookshelf) {

    /** What keeps the dossier in its file. */
    public Saving saving() {
        return writing.saving();
    }

    /** Opens the dossier that was open last; where nothing was ever opened the example, else nothing: the reader is asked. */
    public void begin() {
        Settings.Files before = preferences.settings().files();
        if (before.last().isPresent()) {
            opening.open(before.last().get());
        } else if (before.recent().isEmpty()) {
            opening.openExample();
        }
    }

    /** Opens a dossier, or makes one of the files and folders. */
    public void open(List<Path> paths) {
        bookshelf.open(paths);
    }
}
