package dateline.ui.timeline;

import dateline.dossier.Issue;
import dateline.timeline.Strip;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of a lane: the colour, the name and the number of events. */
final class LaneHead extends HBox {

    private static final double NARROW = 104;

    private final Label count = new Label();
    private final EventWords words;
    private final Optional<Issue> issue;

    LaneHead(Optional<Issue> issue, String colour, EventWords words) {
        this.issue = issue;
        this.words = words;
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label name = new Label(words.lane(issue));
        name.getStyleClass().add("lane-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("lane-count");
        count.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("lane-head", colour);
        getChildren().addAll(dot, name, count);
        setFocusTraversable(issue.isPresent());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        String hint = issue.map(Issue::name)
                .map(each -> words.text("lane.hint", each))
                .orElse(words.lane(issue));
        Tooltip.install(this, new Tooltip(hint));
    }

    Optional<Issue> issue() {
        return issue;
    }

    /** Shows the strip of the lane in a width. */
    void show(Strip strip, double width) {
        int events = strip.lane().marks().size();
        count.setText(Integer.toString(events));
        boolean wide = width >= NARROW;
        count.setVisible(wide);
        count.setManaged(wide);
        setAccessibleText(words.text("lane.name", words.lane(issue), events));
        resizeRelocate(0, strip.y(), width, strip.height());
    }
}
