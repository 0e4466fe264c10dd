package dateline.session;

import dateline.library.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The reader's choices while the window is open; whoever keeps them watches {@link #settingsProperty()}. */
public final class Preferences {

    private final ReadOnlyObjectWrapper<Settings> settings;

    public Preferences(Settings remembered) {
        settings = new ReadOnlyObjectWrapper<>(remembered);
    }

    /** All choices at once. */
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings settings() {
        return settings.get();
    }

    /** The colours of the window. */
    public ObservableValue<Settings.Theme> themeProperty() {
        return settings.map(Settings::theme);
    }

    /** How articles are set. */
    public ObservableValue<Settings.Text> textProperty() {
        return settings.map(Settings::text);
    }

    /** The files that were opened last, the newest first. */
    public ObservableValue<List<Path>> recentFilesProperty() {
        return settings.map(Settings::files).map(Settings.Files::recent);
    }

    /** How the events are shown. */
    public ObservableValue<Settings.Events> eventsProperty() {
        return settings.map(Settings::events);
    }

    public void setTheme(Settings.Theme theme) {
        Settings now = settings();
        settings.set(new Settings(theme, now.text(), now.window(), now.files(), now.find(), now.events()));
    }

    public void setText(Settings.Text text) {
        Settings now = settings();
        settings.set(new Settings(now.theme(), text, now.window(), now.files(), now.find(), now.events()));
    }

    public void setWindow(Settings.Window window) {
        Settings now = settings();
        settings.set(new Settings(now.theme(), now.text(), window, now.files(), now.find(), now.events()));
    }

    public void setFind(Settings.Find find) {
        Settings now = settings();
        settings.set(new Settings(now.theme(), now.text(), now.window(), now.files(), find, now.events()));
    }

    public void setEvents(Settings.Events events) {
        Settings now = settings();
        settings.set(new Settings(now.theme(), now.text(), now.window(), now.files(), now.find(), events));
    }

    /** Remembers that the file was opened last or, where there is none, the example. */
    public void opened(Optional<Path> file) {
        Settings now = settings();
        Settings.Files files = now.files();
        Settings.Files after = file.map(files::opened).orElseGet(() -> new Settings.Files(file, files.recent()));
        settings.set(new Settings(now.theme(), now.text(), now.window(), after, now.find(), now.events()));
    }
}
