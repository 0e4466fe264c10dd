package dateline.session;

import dateline.library.json.DossierFile;
import java.nio.file.Path;
import java.util.List;

/** What one window works with, handed to whatever in the window needs more than one of them. */
public record Desk(
        ReadingSession session, Preferences preferences, Opening opening, Gathering gathering, Saving saving) {

    /** Opens a dossier, or makes one of the files and folders. */
    public void open(List<Path> paths) {
        if (paths.size() == 1 && DossierFile.isDossier(paths.getFirst())) {
            opening.open(paths.getFirst());
        } else {
            gathering.open(paths);
        }
    }
}
