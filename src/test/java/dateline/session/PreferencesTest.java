package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Recent;
import dateline.library.Settings;
import dateline.library.Settings.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    private final Preferences preferences = new Preferences(Settings.DEFAULT);

    @Test
    void beginsWithWhatIsRemembered() {
        assertThat(preferences.settings()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void keepsEachChoiceAndChangesNoOther() {
        Settings.Text text = new Settings.Text(Optional.of(20), 72, "Charter", Settings.Highlighting.NONE);
        Settings.Window window =
                new Settings.Window(Optional.of(new Settings.Bounds(1, 2, 800, 600)), false, List.of(0.5));
        Settings.Find find = new Settings.Find(true, false, true);
        preferences.setTheme(Theme.DARK);
        preferences.setText(text);
        preferences.setWindow(window);
        preferences.setFind(find);
        Settings.Events events = new Settings.Events(Settings.View.LIST, Settings.Dock.BELOW);
        preferences.setEvents(events);
        assertThat(preferences.settings())
                .isEqualTo(new Settings(Theme.DARK, text, window, Settings.Files.DEFAULT, find, events));
    }

    @Test
    void tellsOfAChoiceOnlyThoseItConcerns() {
        List<Theme> themes = new ArrayList<>();
        List<Settings.Text> texts = new ArrayList<>();
        preferences.themeProperty().subscribe(theme -> themes.add(theme));
        preferences.textProperty().subscribe(text -> texts.add(text));
        preferences.setTheme(Theme.DARK);
        assertThat(themes).containsExactly(Theme.SYSTEM, Theme.DARK);
        assertThat(texts).containsExactly(Settings.Text.DEFAULT);
    }

    @Test
    void remembersTheFilesThatWereOpenedTheNewestFirst() {
        preferences.opened(Optional.of(Path.of("a")), "A");
        preferences.opened(Optional.of(Path.of("b")), "B");
        assertThat(preferences.recentProperty().getValue())
                .extracting(Recent::title)
                .containsExactly("B", "A");
        assertThat(preferences.settings().files().last()).contains(Path.of("b"));
    }

    @Test
    void remembersThatTheExampleWasOpenedLast() {
        preferences.opened(Optional.of(Path.of("a")), "A");
        preferences.opened(Optional.empty(), "Example");
        assertThat(preferences.settings().files().last()).isEmpty();
        assertThat(preferences.settings().files().recent())
                .extracting(Recent::place)
                .containsExactly("a");
    }
}
