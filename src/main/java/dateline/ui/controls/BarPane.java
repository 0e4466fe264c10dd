package dateline.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** A bar of controls that takes a second line where there is no room for all on one, and can say how much room that is. */
public class BarPane extends FlowPane {

    /** How wide it is with all on one line. */
    public final double lineWidth() {
        double width = snappedLeftInset() + snappedRightInset() - snapSpaceX(getHgap());
        for (Node child : getManagedChildren()) {
            width += snapSpaceX(getHgap()) + snapSizeX(child.prefWidth(-1));
        }
        return width;
    }

    /** How wide a line must be in which it has all that it needs while nothing is set. */
    public double usualWidth() {
        return lineWidth();
    }

    /** How wide a line must be in which it has what it cannot do without now. */
    public double leastWidth() {
        return lineWidth();
    }

    /** Shows as much, and says it in as many words, as has room in a line of a width. */
    public void fit(double room) {}
}
