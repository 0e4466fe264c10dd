package dateline.library.json;

import dateline.library.DossierException;
import dateline.library.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The settings as a file, {@code settings.json} in the user's configuration folder. */
public final class SettingsFile {

    private static final long MEMORY = 64 * 1024 * 1024;

    private final Path folder;
    private final Path file;
    private final Limits limits = new Limits(MEMORY);
    private final JsonInput input = new JsonInput(limits);

    /** In this folder, which is made when settings are first written. */
    public SettingsFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("settings.json");
    }

    /**
     * What was written last; what holds at the first start when nothing ever was. A file that cannot be read is set aside as
     * {@code settings.json.broken}: no setting ever keeps the program from starting.
     */
    public Settings read() {
        return Files.exists(file) ? load().map(Found::settings).orElse(Settings.DEFAULT) : Settings.FIRST;
    }

    /** Writes all settings; keys in the file that the program does not know are kept. */
    public void write(Settings settings) throws DossierException {
        ObjectNode json = SettingsJson.write(settings);
        load().ifPresent(found -> found.kept().restore(json));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DossierException(file, Problems.ofSaving(e, file), e);
        }
        Layout layout = new Layout();
        JsonOutput.write(file, layout, generator -> layout.write(generator, json));
    }

    private Optional<Found> load() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Optional<Found> found = parse();
        if (found.isEmpty()) {
            setAside();
        }
        return found;
    }

    private Optional<Found> parse() {
        try {
            Cursor json = new Cursor(new FileReading(limits.nodes()), "", input.tree(file));
            return json.read(SettingsJson::read).map(settings -> new Found(settings, json.kept()));
        } catch (DossierException broken) {
            return Optional.empty();
        }
    }

    private void setAside() {
        try {
            Files.move(file, folder.resolve("settings.json.broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            // then the next write replaces it
        }
    }

    /** Settings, and what the file holds beside them. */
    private record Found(Settings settings, Kept kept) {}
}
