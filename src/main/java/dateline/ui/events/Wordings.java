package dateline.ui.events;

import dateline.ui.controls.TextWidths;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;

/** The same said in more and in fewer words, from the longest to the shortest. */
record Wordings(List<String> all) {

    /** Nothing to say. */
    static final Wordings NONE = new Wordings("");

    Wordings(String... all) {
        this(List.of(all));
    }

    String whole() {
        return all.getFirst();
    }

    /** How wide a label would be with the fewest words. */
    double leastWidth(Label label) {
        return width(all.getLast(), label);
    }

    /** The longest that has room in a label of a width, or else the shortest. */
    String fitting(Label label, double room) {
        return all.stream()
                .filter(wording -> width(wording, label) <= room)
                .findFirst()
                .orElse(all.getLast());
    }

    private static double width(String wording, Label label) {
        Insets around = label.getInsets();
        return Math.ceil(TextWidths.of(wording, label.getFont()) + around.getLeft() + around.getRight());
    }
}
