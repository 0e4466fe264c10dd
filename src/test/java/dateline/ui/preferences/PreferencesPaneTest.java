package dateline.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Settings;
import dateline.messages.Messages;
import dateline.session.Preferences;
import dateline.ui.Stages;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreferencesPaneTest {

    private final Preferences preferences = new Preferences(Settings.DEFAULT);

    @Start
    void start(Stage stage) {
        Stages.show(
                stage,
                new Scene(new PreferencesPane(preferences, Messages.of("preferences", Locale.ENGLISH)), 500, 500));
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> box(FxRobot robot, String name) {
        return robot.lookup("#preferences-" + name).queryAs(ComboBox.class);
    }

    @Test
    void holdsAtOnce(FxRobot robot) {
        robot.interact(() -> box(robot, "theme").setValue(Settings.Theme.DARK));
        robot.interact(() -> box(robot, "size").setValue(Optional.of(20)));
        robot.interact(() -> box(robot, "dock").setValue(Settings.Dock.BELOW));

        assertThat(preferences.settings().theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(preferences.settings().text().size()).contains(20);
        assertThat(preferences.settings().events().dock()).isEqualTo(Settings.Dock.BELOW);
    }

    @Test
    void followsWhatIsChosenElsewhere(FxRobot robot) {
        robot.interact(() -> preferences.setTheme(Settings.Theme.LIGHT));
        assertThat(box(robot, "theme").getValue()).isEqualTo(Settings.Theme.LIGHT);
    }

    @Test
    void reducesMotionAndKeepsTheTheme(FxRobot robot) {
        robot.interact(() -> preferences.setTheme(Settings.Theme.DARK));
        robot.clickOn("#preferences-reduced");
        assertThat(preferences.settings().look()).isEqualTo(new Settings.Look(Settings.Theme.DARK, true));
    }
}
