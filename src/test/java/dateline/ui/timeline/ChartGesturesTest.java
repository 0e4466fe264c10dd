package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Gestures are fired at the nodes, since the headless platform gives wheel and drag no modifiers and buttons. */
@ExtendWith(ApplicationExtension.class)
class ChartGesturesTest {

    private static final long REST = 250;

    private TimelineStage timeline;

    @Start
    void start(Stage stage) {
        timeline = new TimelineStage(stage);
    }

    private Bounds body(String event) {
        return timeline.body(event);
    }

    private void wheel(FxRobot robot, double x, double deltaX, double deltaY, boolean shift) {
        Node chart = timeline.pane.lookup(".timeline-chart");
        Point2D at = chart.screenToLocal(x, Pointer.screen(chart).getCenterY());
        robot.interact(() -> Event.fireEvent(
                chart,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        x,
                        Pointer.screen(chart).getCenterY(),
                        shift,
                        false,
                        false,
                        false,
                        false,
                        false,
                        deltaX,
                        deltaY,
                        deltaX,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(chart, at.getX(), at.getY()))));
        robot.sleep(REST);
    }

    @Test
    void wheelKeepsTheTimeUnderThePointer(FxRobot robot) {
        Bounds before = body("Event balloon");
        double office = body("Event office").getCenterX();
        wheel(robot, before.getCenterX(), 0, 120, false);

        assertThat(body("Event balloon").getCenterX()).isCloseTo(before.getCenterX(), within(1.5));
        assertThat(body("Event office").getCenterX()).isLessThan(office - 50);
    }

    @Test
    void wheelBackwardsZoomsOut(FxRobot robot) {
        double width = body("Event start").getWidth();
        wheel(robot, 300, 0, -120, false);

        assertThat(body("Event start").getWidth()).isLessThan(width * 0.8);
    }

    @Test
    void wheelWithShiftOrSidewaysPans(FxRobot robot) {
        double before = body("Event balloon").getCenterX();
        wheel(robot, 300, 0, -40, true);
        assertThat(body("Event balloon").getCenterX()).isCloseTo(before - 40, within(1.5));

        wheel(robot, 300, 40, 0, false);
        assertThat(body("Event balloon").getCenterX()).isCloseTo(before, within(1.5));
    }

    @Test
    void dragPansWithoutSelecting(FxRobot robot) {
        double before = body("Event balloon").getCenterX();
        new Pointer(robot).drag(timeline.pane.lookup(".timeline-chart"), 400, 150, 340, 150);

        assertThat(body("Event balloon").getCenterX()).isCloseTo(before - 60, within(1.5));
        assertThat(timeline.session.selection().event()).isEmpty();
    }

    @Test
    void dragOfALaneHeadMovesTheLane(FxRobot robot) {
        Node trade = timeline.named("Trade,");
        double y = Pointer.screen(trade).getCenterY();
        double top = Pointer.screen(timeline.named("Airspace,")).getMinY() + 3;
        new Pointer(robot).drag(trade, 30, y, 30, top);

        assertThat(timeline.lanes()).containsExactly("Trade", "Airspace", "Talks");
    }

    @Test
    void dragOfTheOverviewMovesTheWindow(FxRobot robot) {
        wheel(robot, body("Event balloon").getCenterX(), 0, 60, false);
        double before = body("Event balloon").getCenterX();
        Node overview = timeline.pane.lookup(".timeline-overview");
        Bounds window = overview.lookup(".window").getBoundsInParent();
        new Pointer(robot).drag(overview, window.getCenterX(), 10, window.getCenterX() - 30, 10);

        assertThat(body("Event balloon").getCenterX()).isGreaterThan(before + 20);
    }
}
