package dateline.session;

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

    /** Opens a dossier, or makes one of the files and folders. */
    public void open(List<Path> paths) {
        bookshelf.open(paths);
    }
}
