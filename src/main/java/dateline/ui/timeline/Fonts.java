package dateline.ui.timeline;

import dateline.ui.controls.TextWidths;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/** The fonts of what is painted, as the style sheet has them. */
final class Fonts {

    private final Label title = hidden("mark-title");
    private final Label headline = hidden("mark-title", "headline");
    private final Label count = hidden("cluster-count");
    private final Label tick = hidden("tick-context");
    private final TextWidths titleWidths = new TextWidths(title);
    private final TextWidths headlineWidths = new TextWidths(headline);
    private final TextWidths tickWidths = new TextWidths(tick);

    private static Label hidden(String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        label.setVisible(false);
        return label;
    }

    /** What must be in the scene for the fonts to be known. */
    List<Label> labels() {
        return List.of(title, headline, count, tick);
    }

    /** That of a title. */
    Font title(boolean isHeadline) {
        return (isHeadline ? headline : title).getFont();
    }

    Font count() {
        return count.getFont();
    }

    /** The widths of titles. */
    TextWidths titleWidths(boolean isHeadline) {
        return isHeadline ? headlineWidths : titleWidths;
    }

    /** The widths of the labels of the axis. */
    TextWidths tickWidths() {
        return tickWidths;
    }
}
