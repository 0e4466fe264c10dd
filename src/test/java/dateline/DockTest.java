package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import dateline.library.Settings.Dock;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DockTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    private Bounds bounds(String selector) {
        Node node = window.node(selector, Node.class);
        return node.localToScene(node.getLayoutBounds());
    }

    private void dock(FxRobot robot, Dock dock) {
        robot.interact(() -> window.desk
                .preferences()
                .setEvents(window.desk.preferences().settings().events().docked(dock)));
    }

    private Event bali() {
        return window.desk.session().dossier().events().stream()
                .filter(event -> event.title().contains("Bali and agree"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void putsTheTimelineBesideTheTextOrBelowIt(FxRobot robot) {
        assertThat(bounds(".timeline").getMinX())
                .isGreaterThan(bounds(".reader").getMinX() + 100);

        dock(robot, Dock.BELOW);
        assertThat(bounds(".timeline").getMinY())
                .isGreaterThan(bounds(".reader").getMaxY() - 1);
        assertThat(bounds("#event-card").getMinX())
                .isGreaterThan(bounds(".timeline").getMaxX() - 1);

        dock(robot, Dock.RIGHT);
        assertThat(bounds(".timeline").getMinY()).isLessThan(bounds(".reader").getMaxY());
    }

    @Test
    void leadsALineFromThePassageOfTheSelectedEventToItsMark(FxRobot robot) throws TimeoutException {
        assertThat(window.stage.getScene().getRoot().lookupAll(".connector")).isEmpty();

        robot.interact(() -> window.desk.session().selection().select(bali()));
        OpenWindow.waitUntil(() -> window.isOnScreen(OpenWindow.BALI));
        OpenWindow.waitUntil(
                () -> window.stage.getScene().getRoot().lookupAll(".connector").size() == 1);
        Bounds line = bounds(".connector");
        Bounds mark = window.named("Xi and Biden meet in Bali")
                .localToScene(window.named("Xi and Biden meet in Bali").getLayoutBounds());
        assertThat(line.intersects(mark)).isTrue();

        robot.interact(() -> window.desk.session().selection().clear());
        OpenWindow.waitUntil(
                () -> window.stage.getScene().getRoot().lookupAll(".connector").isEmpty());
    }
}
