package dateline.ui.events;

import dateline.ui.controls.TextWidths;
import java.util.Comparator;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/** Measures dates in the font of the pane that it is in, where it is not seen. */
final class DateRuler extends Label {

    /** The widest is among the longest; to measure all would take too long where there are many. */
    private static final int MEASURED = 16;

    private final TextWidths widths = new TextWidths(this);

    DateRuler() {
        setVisible(false);
        setManaged(false);
    }

    /** The width of the widest, in pixels. */
    double widest(Stream<String> dates) {
        return dates.distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MEASURED)
                .mapToDouble(widths)
                .max()
                .orElse(0);
    }
}
