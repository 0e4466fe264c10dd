package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.timeline.Box;
import dateline.timeline.Item;
import dateline.timeline.TimelineEvents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Ten thousand events, one on each day in one of two lanes. */
@ExtendWith(ApplicationExtension.class)
class ManyEventsTest {

    private static final int MANY = 10_000;

    private TimelineStage timeline;
    private Node chart;

    @Start
    void start(Stage stage) {
        timeline = new TimelineStage(stage);
        List<Event> daily = IntStream.range(0, MANY)
                .mapToObj(day -> TimelineEvents.event(
                        "d" + day, LocalDate.ofEpochDay(day).toString(), day % 2 == 0 ? "talks" : "trade"))
                .toList();
        timeline.session.open(new Dossier(
                "Many",
                timeline.dossier.articles(),
                daily,
                List.of(TimelineEvents.issue("talks"), TimelineEvents.issue("trade")),
                List.of(),
                List.of()));
    }

    @BeforeEach
    void focusTheChart(FxRobot robot) {
        chart = timeline.pane.lookup(".timeline-chart");
        TimelineStage.focus(robot, chart);
    }

    private String selected() {
        WaitForAsyncUtils.waitForFxEvents();
        return timeline.session.selection().event().map(Event::id).orElse("nothing");
    }

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return timeline.pane.getScene().getFocusOwner();
    }

    @Test
    void haveFewNodes() {
        assertThat(timeline.pane.lookupAll("*")).hasSizeLessThan(LanesView.MOST_NODES * 4);
    }

    @Test
    void areReachedByTheArrowKeysEachWithItsName(FxRobot robot) {
        List<String> names = new ArrayList<>();
        for (int step = 0; step < 5; step++) {
            robot.push(KeyCode.RIGHT);
            names.add(focused().getAccessibleText());
        }

        assertThat(names.getFirst()).startsWith("Event d0, ").contains("1 January 1970");
        assertThat(names.getLast()).startsWith("Event d4, ").contains("among");
    }

    @Test
    void areReachedFromTheEndAndAcrossTheLanes(FxRobot robot) {
        robot.push(KeyCode.END);
        assertThat(selected()).isEqualTo("d" + (MANY - 1));
        robot.push(KeyCode.LEFT);
        assertThat(selected()).isEqualTo("d" + (MANY - 2));
        robot.push(KeyCode.DOWN);
        assertThat(selected()).isIn("d" + (MANY - 1), "d" + (MANY - 3));
        assertThat(focused().getAccessibleText()).endsWith("stand close together");
    }

    @Test
    void openAsAListFromADensePart(FxRobot robot) {
        Item dense = densePart();
        Node lanes = timeline.pane.lookup(".lanes");
        Box place = dense.placement().box();
        Point2D at = lanes.localToScreen(place.middle(), place.y() + 4);
        robot.clickOn(at.getX(), at.getY());
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> list = Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(".event-list"))
                .filter(ListView.class::isInstance)
                .map(node -> (ListView<?>) node)
                .findFirst()
                .orElseThrow();

        assertThat(list.getItems()).hasSize(dense.stretch().size());
        robot.push(KeyCode.ESCAPE);
    }

    private Item densePart() {
        WaitForAsyncUtils.waitForFxEvents();
        return timeline.pane.arrangement().items().stream()
                .filter(item -> item.form() == Item.Form.DENSITY)
                .skip(3)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void arePaintedInTheColourOfTheirLane(FxRobot robot) {
        Item dense = densePart();
        Canvas canvas = (Canvas) timeline.pane.lookup(".lanes-canvas");
        WritableImage picture = new WritableImage((int) canvas.getWidth(), (int) canvas.getHeight());
        robot.interact(() -> canvas.snapshot(new SnapshotParameters(), picture));
        int x = (int) dense.placement().box().middle();
        int y = (int) dense.placement().box().bottom() - 2;

        assertThat(picture.getPixelReader().getColor(x, y).toString()).isEqualTo("0x0b7285ff");
    }
}
