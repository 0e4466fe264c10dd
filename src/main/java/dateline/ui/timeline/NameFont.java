package dateline.ui.timeline;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** One of the fonts of the names of lanes, as the style sheet has it: a line of it stands unseen among them, and tells how much room words take. */
final class NameFont extends Label {

    private static final String LINE = "0";
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    private final boolean isSmall;
    private final Text measured = new Text();

    NameFont(boolean isSmall) {
        super(LINE);
        this.isSmall = isSmall;
        setVisible(false);
        set(this);
    }

    /** Sets a label in it. */
    void set(Label label) {
        label.pseudoClassStateChanged(SMALL, isSmall);
        if (!label.getStyleClass().contains("lane-name")) {
            label.getStyleClass().add("lane-name");
        }
    }

    double widthOf(String words) {
        return sizeOf(words, 0).getWidth();
    }

    /** In as many lines as it takes, which are higher in labels than in texts. */
    double heightOf(String words, double width) {
        double lines =
                Math.round(sizeOf(words, width).getHeight() / sizeOf(LINE, 0).getHeight());
        return lines * (prefHeight(-1) + getLineSpacing()) - getLineSpacing();
    }

    /** Whether words have room, broken only between them. */
    boolean hasRoomFor(String words, double width, double height) {
        return Stream.of(words.split("[ \\n]")).noneMatch(word -> widthOf(word) > width)
                && heightOf(words, width) <= height;
    }

    private Bounds sizeOf(String words, double width) {
        measured.setFont(getFont());
        measured.setText(words);
        measured.setWrappingWidth(width);
        return measured.getLayoutBounds();
    }
}
