package dateline;

import dateline.library.DossierException;
import dateline.library.Example;
import dateline.library.Settings;
import dateline.library.json.SettingsFile;
import dateline.library.json.Stores;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** The window as a start opens it, but where nobody sees it; it closes as soon as it is still. */
final class Unseen {

    private final Assembly assembly;

    Unseen(Assembly assembly) {
        this.assembly = assembly;
    }

    /**
     * Opens it on the example, as if that had been open last; the exit status.
     *
     * @param folder where it keeps what it remembers
     */
    int open(Path folder) throws DossierException {
        Settings usual = Settings.DEFAULT;
        Settings.Files files = usual.files().opened(Optional.of(Example.path()), "");
        SettingsFile remembered = new SettingsFile(folder);
        remembered.write(new Settings(usual.look(), usual.text(), usual.window(), files, usual.find(), usual.events()));
        Picture.paintInMemory();
        App window = new App(assembly, () -> remembered, Stores.in(Optional.of(folder)));
        return window.open(
                List.of(),
                () -> Picture.onceStill(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)));
    }
}
