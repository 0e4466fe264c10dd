package dateline.ui.reader;

import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;

/** The text control, which to a screen reader is a text to be read, with its caret and what is selected; what it copies is the text alone. */
final class SpokenArea extends StyleClassedTextArea {

    private Function<IndexRange, String> copied = this::getText;

    SpokenArea() {
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        textProperty().addListener(text -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        caretPositionProperty()
                .addListener(caret -> notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
        selectionProperty().addListener(selection -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
    }

    /** The tabulator writes nothing in a text that is only read, and leads on. */
    private void leave(KeyEvent key) {
        boolean isCommand = key.isAltDown() || key.isControlDown() || key.isMetaDown();
        if (key.getCode() == KeyCode.TAB && !isCommand) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
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

    /** Has this say what is copied of a stretch. */
    void onCopy(Function<IndexRange, String> written) {
        copied = written;
    }

    @Override
    public void copy() {
        if (getSelection().getLength() > 0) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copied.apply(getSelection())));
        }
    }

    private int offsetAt(Point2D screen) {
        Point2D point = screenToLocal(screen);
        return hit(point.getX(), point.getY()).getInsertionIndex();
    }
}
