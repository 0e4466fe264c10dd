package dateline.ui.timeline;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ZoomEvent;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A pointer whose gestures are fired at nodes, since the headless platform gives drags no modifiers and buttons. The stage stands
 * at the corner of the screen, so that places on the screen and in the scene are the same.
 */
final class Pointer {

    private static final long HOLD = 100;

    private final FxRobot robot;
    private boolean shift;
    private boolean lettingGo;

    Pointer(FxRobot robot) {
        this.robot = robot;
    }

    /** The same with Shift pressed. */
    Pointer withShift() {
        shift = true;
        return this;
    }

    /** The same that lets go while it moves, rather than hold still first. */
    Pointer lettingGo() {
        lettingGo = true;
        return this;
    }

    /** Where a node is on the screen. */
    static Bounds screen(Node node) {
        WaitForAsyncUtils.waitForFxEvents();
        return node.localToScreen(node.getBoundsInLocal());
    }

    /** Drags over a node from one place on the screen to another. */
    void drag(Node node, double fromX, double fromY, double toX, double toY) {
        robot.interact(() -> {
            fire(node, MouseEvent.MOUSE_PRESSED, fromX, fromY, 1);
            fire(node, MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, (fromY + toY) / 2, 1);
            fire(node, MouseEvent.MOUSE_DRAGGED, toX, toY, 1);
            if (lettingGo) {
                fire(node, MouseEvent.MOUSE_RELEASED, toX, toY, 1);
            }
        });
        if (!lettingGo) {
            robot.sleep(HOLD);
            robot.interact(() -> fire(node, MouseEvent.MOUSE_RELEASED, toX, toY, 1));
        }
    }

    /** Clicks on the middle of a node so many times. */
    void click(Node node, int times) {
        Bounds bounds = screen(node);
        robot.interact(() -> fire(node, MouseEvent.MOUSE_CLICKED, bounds.getCenterX(), bounds.getCenterY(), times));
    }

    /** Clicks so far below the upper left corner of a node, and so far to the right of it. */
    void clickAt(Node node, double right, double down) {
        Bounds bounds = screen(node);
        robot.interact(
                () -> fire(node, MouseEvent.MOUSE_CLICKED, bounds.getMinX() + right, bounds.getMinY() + down, 1));
    }

    /** Moves over a place of a node. */
    void moveOver(Node node, double x, double y) {
        robot.interact(() -> fire(node, MouseEvent.MOUSE_MOVED, x, y, 0));
    }

    /** Leaves a node for something that lies over it, and comes back to it there once that is gone. */
    void comeBack(Node node, double x, double y) {
        robot.interact(() -> {
            fire(node, MouseEvent.MOUSE_EXITED, x, y, 0);
            fire(node, MouseEvent.MOUSE_ENTERED, x, y, 0);
        });
    }

    /** Spreads two fingers on a node. */
    void pinch(Node node, double x, double y, double factor) {
        robot.interact(() -> Event.fireEvent(
                node,
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        x,
                        y,
                        x,
                        y,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        factor,
                        factor,
                        new PickResult(node, x, y))));
    }

    private void fire(Node node, EventType<MouseEvent> type, double x, double y, int clicks) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        clicks,
                        shift,
                        false,
                        false,
                        false,
                        clicks > 0,
                        false,
                        false,
                        false,
                        false,
                        type != MouseEvent.MOUSE_DRAGGED,
                        new PickResult(node, x, y)));
    }
}
