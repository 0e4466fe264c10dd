package dateline.ui.timeline;

import dateline.ui.controls.OnceSeen;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The colour of a lane, with the sign that collapses it below; in a collapsed lane that is too low for both, only the sign, in that colour. */
final class LaneSigns extends VBox {

    /** The width of the colour. The sign is wider, and may reach into the gap beside it. */
    static final double WIDTH = 9;

    private static final String OPEN = "▾";
    private static final String CLOSED = "▸";
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final Region dot = new Region();
    private final Label fold = new Label(OPEN);

    /** Of a lane that is not collapsed. */
    LaneSigns(boolean isStarred) {
        dot.getStyleClass().add(isStarred ? "star" : "dot");
        fold.getStyleClass().add("fold");
        fold.setMinWidth(USE_PREF_SIZE);
        fold.setVisible(false);
        getStyleClass().add("lane-signs");
        setMaxHeight(USE_PREF_SIZE);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        OnceSeen.add(this, dot, fold);
    }

    /**
     * Shows whether the lane is collapsed, or can be.
     *
     * @param hasRoom whether both have room below each other
     */
    void show(boolean isCollapsed, boolean canFold, boolean hasRoom) {
        boolean isAlone = isCollapsed && !hasRoom;
        fold.setText(isCollapsed ? CLOSED : OPEN);
        fold.setVisible(isCollapsed || canFold);
        fold.setManaged(fold.isVisible() && (hasRoom || isAlone));
        fold.pseudoClassStateChanged(ALONE, isAlone);
        dot.setVisible(!isAlone);
        dot.setManaged(!isAlone);
    }

    /** Whether a click there collapses the lane or opens it. */
    boolean canFold() {
        return fold.isVisible();
    }
}
