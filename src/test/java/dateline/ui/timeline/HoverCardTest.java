package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import dateline.session.Grouping;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is said of the mark under the pointer. */
@ExtendWith(ApplicationExtension.class)
class HoverCardTest {

    private Stage window;
    private TimelineStage timeline;

    @Start
    void start(Stage stage) {
        window = stage;
        timeline = new TimelineStage(stage);
    }

    @BeforeEach
    void pointAtTheBalloon(FxRobot robot) throws TimeoutException {
        Bounds balloon = timeline.body("Event balloon");
        new Pointer(robot).moveOver(chart(), balloon.getCenterX(), balloon.getCenterY());
        TimelineStage.waitUntil(() -> titles().equals(List.of("Event balloon")));
    }

    private Node chart() {
        return timeline.pane.lookup(".timeline-chart");
    }

    /** Of the cards on screen. */
    private static List<String> titles() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".hover-title").stream())
                .map(title -> ((Label) title).getText())
                .toList();
    }

    @Test
    void followsThePointerToTheNextMark(FxRobot robot) throws TimeoutException {
        Bounds office = timeline.body("Event office");
        new Pointer(robot).moveOver(chart(), office.getCenterX(), office.getCenterY());
        TimelineStage.waitUntil(() -> titles().equals(List.of("Event office")));
    }

    @Test
    void followsThePointerToAMarkThatTheCardCovered(FxRobot robot) throws TimeoutException {
        Bounds office = timeline.body("Event office");
        new Pointer(robot).comeBack(chart(), office.getCenterX(), office.getCenterY());
        TimelineStage.waitUntil(() -> titles().equals(List.of("Event office")));
    }

    /** A shadow or a round corner would stand in a white box there. */
    @Test
    void fillsItsWindowForWhereNoneIsTransparent() {
        List<Region> drawn = Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".hover-tooltip").stream())
                .map(Region.class::cast)
                .filter(part -> part.getBackground() != null)
                .toList();

        assertThat(drawn)
                .isNotEmpty()
                .allMatch(part -> part.getEffect() == null)
                .flatExtracting(part -> part.getBackground().getFills())
                .allMatch(fill -> fill.getRadii().equals(CornerRadii.EMPTY));
    }

    /** The headless platform gives the keyboard to a dialog and does not take it from its window. */
    @Test
    void goesWhenADialogTakesTheKeyboardFromTheWindow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> WindowHelper.setFocused(window, false));
        TimelineStage.waitUntil(() -> titles().isEmpty());
    }

    @Test
    void goesWhenAMenuIsAskedForAndDoesNotComeWhileThatIsOpen(FxRobot robot) throws TimeoutException {
        ContextMenu menu = new ContextMenu(new MenuItem("Any"));
        robot.interact(() -> {
            timeline.named("Event balloon")
                    .fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false, null));
            menu.show(window);
        });
        assertThat(titles()).isEmpty();

        Bounds office = timeline.body("Event office");
        new Pointer(robot).moveOver(chart(), office.getCenterX(), office.getCenterY());
        robot.sleep(300);
        assertThat(titles()).isEmpty();

        robot.interact(menu::hide);
        new Pointer(robot).moveOver(chart(), office.getCenterX(), office.getCenterY());
        TimelineStage.waitUntil(() -> titles().equals(List.of("Event office")));
    }

    @Test
    void goesWhenTheMarkMovesAwayFromUnderThePointer(FxRobot robot) throws TimeoutException {
        robot.interact(() -> timeline.pane.viewport().pan(200));
        TimelineStage.waitUntil(() -> titles().isEmpty());
    }

    @Test
    void goesWhenTheLanesBecomeOthers(FxRobot robot) throws TimeoutException {
        robot.interact(() -> timeline.session.charting().group(Grouping.NONE));
        TimelineStage.waitUntil(() -> titles().isEmpty());
    }

    @Test
    void goesWhenTheLanesAreScrolled(FxRobot robot) throws TimeoutException {
        ScrollBar bar = (ScrollBar) chart().lookup(".scroll-bar");
        robot.interact(() -> {
            bar.setMax(40);
            bar.setValue(20);
        });
        TimelineStage.waitUntil(() -> titles().isEmpty());
    }

    @Test
    void staysWhileNothingUnderItChanges(FxRobot robot) {
        robot.interact(() -> timeline.session.pointing().atLane(Optional.empty()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(titles()).containsExactly("Event balloon");
    }
}
