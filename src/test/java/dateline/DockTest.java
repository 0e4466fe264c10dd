package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Settings.Dock;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @Test
    void putsTheTimelineBesideTheTextOrBelowIt(FxRobot robot) {
        assertThat(bounds(".timeline").getMinX())
                .isGreaterThan(bounds(".reader").getMinX() + 100);

        dock(robot, Dock.BELOW);
        assertThat(bounds(".timeline").getMinY())
                .isGreaterThan(bounds(".reader").getMaxY() - 1);
        assertThat(bounds("#card-place").getMinX())
                .isGreaterThan(bounds(".timeline").getMaxX() - 1);

        dock(robot, Dock.RIGHT);
        assertThat(bounds(".timeline").getMinY()).isLessThan(bounds(".reader").getMaxY());
    }

    @ParameterizedTest
    @EnumSource(Dock.class)
    void writesNothingOfTheBarsOverTheAxis(Dock dock, FxRobot robot) {
        dock(robot, dock);
        robot.interact(() -> window.stage.setWidth(1000));

        assertThat(Stream.of(".view-button", ".as-of", ".bar-choice", ".zoom-button")
                        .flatMap(each -> window.stage.getScene().getRoot().lookupAll(each).stream())
                        .filter(Node::isVisible))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(
                                node.localToScene(node.getLayoutBounds()).getMaxY())
                        .isLessThanOrEqualTo(bounds(".timeline-axis").getMinY()));
    }
}
