package dateline.ui.timeline;

import javafx.scene.Node;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/**
 * Opens beside a node with square corners, since round ones would stand in a white box where the system has no transparent windows,
 * and without an arrow, which would point at something else where the edge of the screen pushes it.
 */
final class PlainPopOver extends PopOver {

    PlainPopOver(Node content, ArrowLocation side) {
        super(content);
        getStyleClass().add("event-popover");
        setAnimated(false);
        setArrowSize(0);
        setCornerRadius(0);
        setArrowLocation(side);
    }

    /** Shows it there, within its window where that is wide enough. */
    void open(Node beside) {
        show(beside);
        Window window = beside.getScene().getWindow();
        setAnchorX(Math.max(window.getX(), Math.min(getAnchorX(), window.getX() + window.getWidth() - getWidth())));
    }
}
