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
}
