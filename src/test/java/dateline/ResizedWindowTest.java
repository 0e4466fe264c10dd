package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window, which becomes smaller and larger while an event is selected. */
@ExtendWith(ApplicationExtension.class)
class ResizedWindowTest {

    private static final long REST = 400;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    private void resize(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            window.stage.setWidth(width);
            window.stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isSeen() {
        return window.isOnScreen(OpenWindow.BALI);
    }

    private int paragraph() {
        int offset = window.text().getText().indexOf(OpenWindow.BALI);
        return window.text().offsetToPosition(offset, Bias.Forward).getMajor();
    }

    @Test
    void keepsTheSelectedPassageInSight(FxRobot robot) throws TimeoutException {
        resize(robot, 1000, 960);
        window.select(robot, "bali-meeting");
        robot.interact(() -> window.text().showParagraphAtBottom(paragraph()));
        robot.sleep(REST);
        OpenWindow.waitUntil(this::isSeen);
        resize(robot, 720, 480);
        robot.sleep(REST);
        OpenWindow.waitUntil(this::isSeen);
        resize(robot, 1000, 960);
        robot.sleep(REST);
        OpenWindow.waitUntil(this::isSeen);
    }

    @Test
    void keepsTheHeadOfALaneInSightThatHasTheKeyboard(FxRobot robot) {
        resize(robot, 820, 600);
        Node lane = window.named("South China Sea, ");
        robot.interact(lane::requestFocus);
        for (int height : new int[] {480, 800, 520}) {
            resize(robot, 820, height);
            Node sight = lane.getParent().getParent().getParent();
            Bounds seen = sight.localToScene(sight.getLayoutBounds());
            Bounds head = lane.localToScene(lane.getLayoutBounds());
            assertThat(lane.isFocused()).isTrue();
            assertThat(head.getMinY()).as("%d high", height).isGreaterThanOrEqualTo(seen.getMinY());
            assertThat(head.getMaxY()).as("%d high", height).isLessThanOrEqualTo(seen.getMaxY());
        }
    }

    private int top() {
        return window.text().hit(window.text().getWidth() / 2, 20).getInsertionIndex();
    }

    private int topParagraph() {
        return window.text().offsetToPosition(top(), Bias.Forward).getMajor();
    }

    /** Lines become other ones and letters smaller meanwhile; back at the same size the same line is at the top. */
    @Test
    void keepsTheParagraphAtTheTopHoweverOftenItIsResized(FxRobot robot) throws TimeoutException {
        resize(robot, 1280, 800);
        robot.sleep(REST);
        robot.interact(() -> window.text().showParagraphAtTop(paragraph() + 1));
        robot.sleep(REST);
        int before = topParagraph();
        for (int times = 0; times < 2; times++) {
            resize(robot, 720, 480);
            robot.sleep(REST);
            assertThat(topParagraph()).isEqualTo(before);
            resize(robot, 1280, 800);
            robot.sleep(REST);
            assertThat(topParagraph()).isEqualTo(before);
        }
        assertThat(before).isPositive();
    }

    /** The passage is still on screen then, but would not be in the low window. */
    @Test
    void keepsTheParagraphAtTheTopWhereTheReaderHasTurnedTheWheel(FxRobot robot) throws TimeoutException {
        resize(robot, 1280, 960);
        window.select(robot, "bali-meeting");
        robot.interact(() -> window.text().showParagraphAtBottom(paragraph()));
        robot.sleep(REST);
        robot.moveTo(window.text()).scroll(1, VerticalDirection.UP);
        robot.sleep(REST);
        int before = topParagraph();
        resize(robot, 720, 480);
        robot.sleep(REST);
        resize(robot, 1280, 960);
        robot.sleep(REST);

        assertThat(topParagraph()).isEqualTo(before);
    }

    @Test
    void leavesTheTextWhereTheReaderHasTurnedToSinceThen(FxRobot robot) throws TimeoutException {
        resize(robot, 1000, 600);
        window.select(robot, "bali-meeting");
        OpenWindow.waitUntil(this::isSeen);
        robot.sleep(REST); // until the text has glided there
        robot.interact(() ->
                window.text().showParagraphAtTop(window.text().getParagraphs().size() - 1));
        OpenWindow.waitUntil(() -> !isSeen());
        resize(robot, 1000, 500);
        robot.sleep(REST);

        assertThat(isSeen()).isFalse();
    }
}
