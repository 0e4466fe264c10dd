package dateline.ui.reader;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.StyleClassedTextArea;

/** The caret, which does not blink: nothing is written here, and a clock that runs while one only reads costs more than all else. */
final class SteadyCaret extends Region {

    private static final double WIDTH = 1.5;

    private final StyleClassedTextArea area;

    SteadyCaret(StyleClassedTextArea area) {
        this.area = area;
        getStyleClass().add("steady-caret");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Stands where the caret is now, as long as the text has the keyboard. */
    void follow() {
        setVisible(area.isFocused());
        if (isVisible()) {
            area.getCaretBounds().map(area::screenToLocal).ifPresentOrElse(this::stand, () -> setVisible(false));
        }
    }

    private void stand(Bounds caret) {
        resizeRelocate(caret.getMinX(), caret.getMinY(), WIDTH, caret.getHeight());
    }
}
