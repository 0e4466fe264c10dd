package dateline.ui.shell;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A line between two parts of a pane that the reader drags; a double click puts it back where it belongs. */
final class Divider extends Region {

    /** As much as the pointer can grasp of it; the line in its middle is thinner. */
    static final double THICKNESS = 7;

    private static final PseudoClass LYING = PseudoClass.getPseudoClass("lying");

    private final DoubleConsumer drag;
    private final Runnable reset;
    private Orientation orientation = Orientation.VERTICAL;

    /**
     * A divider that has not been placed yet.
     *
     * @param drag takes where the pointer is, along the way that the divider can go, in the pane that it is in
     */
    Divider(DoubleConsumer drag, Runnable reset) {
        this.drag = drag;
        this.reset = reset;
        getStyleClass().add("divider");
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            Point2D place = localToParent(event.getX(), event.getY());
            drag.accept(orientation == Orientation.VERTICAL ? place.getX() : place.getY());
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            reset.run();
        }
    }

    /** Puts it between what is left and right of it, its line there. */
    void stand(double x, double height) {
        turn(Orientation.VERTICAL);
        resizeRelocate(Math.round(x) - THICKNESS / 2 - 0.5, 0, THICKNESS, height);
    }

    /** Puts it between what is above and below it, its line there. */
    void lie(double y, double width) {
        turn(Orientation.HORIZONTAL);
        resizeRelocate(0, Math.round(y) - THICKNESS / 2 - 0.5, width, THICKNESS);
    }

    private void turn(Orientation way) {
        orientation = way;
        setCursor(way == Orientation.VERTICAL ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        pseudoClassStateChanged(LYING, way == Orientation.HORIZONTAL);
    }
}
