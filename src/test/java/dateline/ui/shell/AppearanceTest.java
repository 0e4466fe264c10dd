package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Settings;
import dateline.library.Settings.Theme;
import dateline.session.Preferences;
import dateline.ui.Stages;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AppearanceTest {

    private final Preferences preferences = new Preferences(Settings.DEFAULT);
    private StackPane root;
    private Appearance appearance;

    @Start
    void start(Stage stage) {
        root = new StackPane();
        root.getStyleClass().add("window");
        preferences.setTheme(Theme.LIGHT);
        appearance = new Appearance(preferences, root);
        Stages.show(stage, new Scene(root, 300, 200));
    }

    private double brightness(FxRobot robot) {
        robot.interact(root::applyCss);
        return ((Color) root.getBackground().getFills().getFirst().getFill()).getBrightness();
    }

    @Test
    void isLightAsChosen(FxRobot robot) {
        assertThat(root.getStyleClass()).doesNotContain("dark");
        assertThat(brightness(robot)).isGreaterThan(0.9);
    }

    @Test
    void dressesTheSceneThatItComesInto(FxRobot robot) {
        StackPane waiting = new StackPane();
        robot.interact(() -> new Appearance(preferences, waiting));
        robot.interact(() -> new Scene(waiting));
        assertThat(waiting.getScene().getStylesheets()).isEqualTo(StyleSheets.all());
    }

    @Test
    void turnsDarkWithThePreferences(FxRobot robot) {
        robot.interact(() -> preferences.setTheme(Theme.DARK));
        assertThat(root.getStyleClass()).containsOnlyOnce("dark");
        assertThat(brightness(robot)).isLessThan(0.3);
    }

    @Test
    void switchesOverAndBackAndRemembersIt(FxRobot robot) {
        robot.interact(appearance::switchOver);
        assertThat(preferences.settings().theme()).isEqualTo(Theme.DARK);
        robot.interact(appearance::switchOver);
        assertThat(preferences.settings().theme()).isEqualTo(Theme.LIGHT);
        assertThat(root.getStyleClass()).doesNotContain("dark");
    }

    @Test
    void switchesAwayFromWhatTheSystemHas(FxRobot robot) {
        robot.interact(() -> preferences.setTheme(Theme.SYSTEM));
        boolean dark = root.getStyleClass().contains("dark");
        robot.interact(appearance::switchOver);
        assertThat(root.getStyleClass().contains("dark")).isNotEqualTo(dark);
    }
}
