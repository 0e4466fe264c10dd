package dateline.ui.timeline;

import javafx.scene.input.MouseEvent;

/** What the pointer does from a press to the release. */
abstract class Drag {

    private static final double SLACK = 4;

    private double pressedX;
    private double pressedY;
    private boolean moved;

    /** The pointer goes down. */
    final void press(MouseEvent event) {
        pressedX = event.getSceneX();
        pressedY = event.getSceneY();
        moved = false;
        begin(event);
    }

    /** The pointer moves; a little does not count, for no hand is still. */
    final void move(MouseEvent event) {
        moved |= Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY) > SLACK;
        if (moved) {
            drag(event);
        }
    }

    /** The pointer goes up. */
    final void release(MouseEvent event) {
        if (moved) {
            end(event);
        }
    }

    /** Whether it has moved since it went down. */
    final boolean hasMoved() {
        return moved;
    }

    /** Where it went down, from the left edge of the scene. */
    final double pressedX() {
        return pressedX;
    }

    abstract void begin(MouseEvent event);

    abstract void drag(MouseEvent event);

    abstract void end(MouseEvent event);
}
