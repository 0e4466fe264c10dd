package dateline.ui.reader;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;

/** The text control, which to a screen reader is a text to be read, with its caret and what is selected. */
final class SpokenArea extends StyleClassedTextArea {

    SpokenArea() {
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        textProperty().addListener(text -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        caretPositionProperty()
                .addListener(caret -> notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
        selectionProperty().addListener(selection -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> isEditable();
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case OFFSET_AT_POINT -> parameters[0] instanceof Point2D point ? offsetAt(point) : null;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private int offsetAt(Point2D screen) {
        Point2D point = screenToLocal(screen);
        return hit(point.getX(), point.getY()).getInsertionIndex();
    }
}
