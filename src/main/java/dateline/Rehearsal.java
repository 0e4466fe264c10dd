package dateline;

import dateline.library.DossierException;
import dateline.library.Example;
import dateline.library.Settings;
import dateline.library.json.SettingsFile;
import dateline.library.json.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** The window as a start opens it, but where nobody sees it; it closes as soon as it is still. */
final class Rehearsal {

    private final Assembly assembly;

    Rehearsal(Assembly assembly) {
        this.assembly = assembly;
    }

    /**
     * Opens it on a copy of the example, as if that had been open last; the exit status.
     *
     * @param folder where the copy lies and it keeps what it remembers
     */
    int open(Path folder) throws DossierException, IOException {
        Path example =
                Files.copy(Example.path(), folder.resolve("example.dossier.json"), StandardCopyOption.REPLACE_EXISTING);
        Settings usual = Settings.DEFAULT;
        Settings.Files files = usual.files().opened(Optional.of(example), "");
        SettingsFile remembered = new SettingsFile(folder);
        remembered.write(new Settings(usual.look(), usual.text(), usual.window(), files, usual.find(), usual.events()));
        Picture.paintInMemory();
        App window = new App(assembly, () -> remembered, Stores.in(Optional.of(folder)));
        return window.open(
                List.of(),
                () -> Picture.onceStill(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)));
    }
}
