package dateline.session;

import dateline.library.Recent;
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

    /** What was opened last, the newest first. */
    public ObservableValue<List<Recent>> recentProperty() {
        return settings.map(Settings::files).map(Settings.Files::recent);
    }

    /** How the events are shown. */
    public ObservableValue<Settings.Events> eventsProperty() {
        return settings.map(Settings::events);
    }

    public void setTheme(Settings.Theme theme) {
        set(new Settings.Look(theme, settings().look().isMotionReduced()));
    }

    /** Whether things move as little as can be, whatever the system says. */
    public ObservableValue<Boolean> reducedMotionProperty() {
        return settings.map(all -> all.look().isMotionReduced());
    }

    /** Moves things as little as can be, or as the system says. */
    public void reduceMotion(boolean reduced) {
        set(new Settings.Look(settings().theme(), reduced));
    }

    private void set(Settings.Look look) {
        Settings now = settings();
        settings.set(new Settings(look, now.text(), now.window(), now.files(), now.find(), now.events()));
    }

    public void setText(Settings.Text text) {
        Settings now = settings();
        settings.set(new Settings(now.look(), text, now.window(), now.files(), now.find(), now.events()));
    }

    public void setWindow(Settings.Window window) {
        Settings now = settings();
        settings.set(new Settings(now.look(), now.text(), window, now.files(), now.find(), now.events()));
    }

    public void setFind(Settings.Find find) {
        Settings now = settings();
        settings.set(new Settings(now.look(), now.text(), now.window(), now.files(), find, now.events()));
    }

    public void setEvents(Settings.Events events) {
        Settings now = settings();
        settings.set(new Settings(now.look(), now.text(), now.window(), now.files(), now.find(), events));
    }

    /** Remembers that the dossier of this title was opened last or, where it is in no file, the example. */
    public void opened(Optional<Path> file, String title) {
        set(settings().files().opened(file, title));
    }

    /** Remembers that this was opened. */
    public void remember(Recent recent) {
        set(settings().files().remembering(recent));
    }

    /** Remembers a dossier that is kept though nobody gave it a file, in place of the pasted text that it was made of. */
    public void rememberMade(Recent dossier) {
        set(settings().files().rememberingMade(dossier));
    }

    /** Remembers no more that this was opened. */
    public void forget(Recent recent) {
        set(settings().files().forgetting(recent));
    }

    /** Remembers again that this was opened, at its place in the list, the first being 0. */
    public void recall(Recent recent, int place) {
        set(settings().files().remembering(recent, place));
    }

    /** Remembers where texts were left, and how lanes. */
    public void leave(Bookmarks bookmarks) {
        settings.set(bookmarks.addTo(settings()));
    }

    private void set(Settings.Files files) {
        Settings now = settings();
        settings.set(new Settings(now.look(), now.text(), now.window(), files, now.find(), now.events()));
    }
}
