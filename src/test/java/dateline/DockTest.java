package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import dateline.library.Settings.Dock;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
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
        assertThat(bounds("#card-place").getMinX())
                .isGreaterThan(bounds(".timeline").getMaxX() - 1);

        dock(robot, Dock.RIGHT);
        assertThat(bounds(".timeline").getMinY()).isLessThan(bounds(".reader").getMaxY());
    }

    @ParameterizedTest
    @EnumSource(Dock.class)
    void crossesNothingThatIsWrittenWithTheLine(Dock dock, FxRobot robot) throws TimeoutException {
        dock(robot, dock);
        robot.interact(() -> window.desk.session().selection().select(bali()));
        OpenWindow.waitUntil(() -> window.isOnScreen(OpenWindow.BALI));
        OpenWindow.waitUntil(
                () -> !window.stage.getScene().getRoot().lookupAll(".connector").isEmpty());
        Path line = window.node(".connector", Path.class);

        assertThat(Stream.of(
                                ".lane-name",
                                ".lane-count",
                                ".tick",
                                ".view-button",
                                ".bar-choice",
                                ".chip",
                                ".timeline-mark")
                        .flatMap(each -> window.stage.getScene().getRoot().lookupAll(each).stream())
                        .filter(Node::isVisible))
                .isNotEmpty()
                .allSatisfy(
                        node -> assertThat(isCrossed(line, node)).as("%s", node).isFalse());
    }

    /** Whether the line comes into the inside of a node. */
    private static boolean isCrossed(Path line, Node node) {
        Bounds inside = node.localToScene(node.getLayoutBounds()); // shapes are compared in the scene
        return Shape.intersect(
                                line,
                                new Rectangle(
                                        inside.getMinX() + 1,
                                        inside.getMinY() + 2,
                                        inside.getWidth() - 2,
                                        inside.getHeight() - 4))
                        .getLayoutBounds()
                        .getWidth()
                > 0;
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
        assertThat(line.getMaxX()).isBetween(mark.getMinX(), mark.getMaxX());
        assertThat(Math.min(Math.abs(line.getMinY() - mark.getMinY()), Math.abs(line.getMaxY() - mark.getMaxY())))
                .isLessThan(5);

        robot.interact(() -> window.desk.session().selection().clear());
        OpenWindow.waitUntil(
                () -> window.stage.getScene().getRoot().lookupAll(".connector").isEmpty());
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
