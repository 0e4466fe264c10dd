package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Settings;
import dateline.library.Settings.Bounds;
import dateline.library.Settings.Window;
import dateline.session.Preferences;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowMemoryTest {

    private static final Bounds BOUNDS = new Bounds(40, 30, 640, 480);

    private final Preferences preferences = new Preferences(Settings.DEFAULT);
    private List<Double> dividers = List.of();
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 300, 200));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
    }

    private void show(FxRobot robot, Window window) {
        preferences.setWindow(window);
        robot.interact(() -> {
            new WindowMemory(stage, () -> dividers, places -> dividers = places, preferences);
            stage.show();
        });
    }

    private Bounds bounds() {
        return new Bounds((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight());
    }

    @Test
    void putsTheWindowAndItsDividersBack(FxRobot robot) {
        show(robot, new Window(Optional.of(BOUNDS), false, List.of(0.3, 0.7)));
        assertThat(bounds()).isEqualTo(BOUNDS);
        assertThat(dividers).containsExactly(0.3, 0.7);
    }

    @Test
    void leavesAWindowWhereItCanBeSeenThatWasOnAScreenThatIsGone(FxRobot robot) {
        show(robot, new Window(Optional.of(new Bounds(9_000, 9_000, 640, 480)), false, List.of()));
        assertThat(stage.getX()).isLessThan(9_000);
        assertThat(stage.getWidth()).isEqualTo(300);
    }

    @Test
    void isNoLargerThanTheScreen(FxRobot robot) {
        show(robot, new Window(Optional.of(new Bounds(40, 30, 9_000, 8_000)), false, List.of()));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        assertThat(bounds())
                .isEqualTo(new Bounds((int) screen.getMinX(), (int) screen.getMinY(), (int) screen.getWidth(), (int)
                        screen.getHeight()));
    }

    @Test
    void bringsAWindowWhollyOntoTheScreenThatItWasPartlyOn(FxRobot robot) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        int right = (int) screen.getMaxX();
        show(robot, new Window(Optional.of(new Bounds(right - 100, 30, 640, 480)), false, List.of()));
        assertThat(bounds()).isEqualTo(new Bounds(right - 640, 30, 640, 480));
    }

    @Test
    void remembersWhereTheWindowAndItsDividersAreWhenItCloses(FxRobot robot) {
        show(robot, Window.DEFAULT);
        robot.interact(() -> {
            stage.setX(10);
            stage.setY(20);
            stage.setWidth(500);
            stage.setHeight(400);
            dividers = List.of(0.25, 0.6);
            stage.close();
        });
        assertThat(preferences.settings().window())
                .isEqualTo(new Window(Optional.of(new Bounds(10, 20, 500, 400)), false, List.of(0.25, 0.6)));
    }

    @Test
    void remembersThatTheWindowWasMaximisedAndWhereItWasBefore(FxRobot robot) {
        show(robot, new Window(Optional.of(BOUNDS), true, List.of()));
        assertThat(stage.isMaximized()).isTrue();
        robot.interact(stage::close);
        assertThat(preferences.settings().window().maximised()).isTrue();
        assertThat(preferences.settings().window().bounds()).contains(BOUNDS);
    }
}
