package dateline.ui.timeline;

import dateline.timeline.Heading;
import dateline.timeline.Strip;
import dateline.ui.controls.TextWidths;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The head of a lane: the colour, with the sign that collapses it below where there is something to collapse, the name and the number of events. */
final class LaneHead extends HBox {

    private static final double WIDE = 120;
    private static final double LINE = 15;
    private static final double TOP = 8;
    private static final double LEFT = 11;
    private static final double RIGHT = 6;
    private static final double DOT = 9;
    private static final double GAP = 6;
    private static final String OPEN = "▾";
    private static final String CLOSED = "▸";

    private final Label name = new Label();
    private final TextWidths widths = new TextWidths(name);

    private final Label count = new Label();
    private final Label fold = new Label();
    private final EventWords words;
    private final Optional<Heading> heading;

    LaneHead(Optional<Heading> heading, String colour, EventWords words) {
        this.heading = heading;
        this.words = words;
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        name.setText(words.lane(heading));
        name.getStyleClass().add("lane-name");
        name.setMinWidth(0);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("lane-count");
        count.setMinWidth(USE_PREF_SIZE);
        setSpacing(GAP);
        getStyleClass().addAll("lane-head", colour);
        fold.getStyleClass().add("fold");
        fold.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new VBox(dot, fold), name, count);
        setFocusTraversable(heading.isPresent());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        String hint = heading.map(Heading::name)
                .map(each -> words.text("lane.hint", each))
                .orElse(words.lane(heading));
        Tooltip.install(this, new Tooltip(hint));
    }

    Optional<Heading> heading() {
        return heading;
    }

    /** Whether a click is on the sign that collapses the lane. */
    boolean isFold(MouseEvent click) {
        return fold.isVisible() && fold.contains(fold.sceneToLocal(click.getSceneX(), click.getSceneY()));
    }

    private double longestWord() {
        return Arrays.stream(name.getText().split(" "))
                .mapToDouble(widths)
                .max()
                .orElse(0);
    }

    /**
     * Shows the strip of the lane in a width; the name takes two lines where there is room for them, and stays in sight as long as
     * any of the lane does.
     *
     * @param above how much of the strip is above what is in sight, in pixels
     */
    void show(Strip strip, double width, boolean collapsed, double above) {
        int events = strip.lane().marks().size();
        boolean wide = width >= WIDE;
        fold.setText(collapsed ? CLOSED : OPEN);
        fold.setVisible(collapsed || heading.isPresent() && strip.lane().rows().size() > 1);
        count.setText(words.text("lane.count", events));
        count.setVisible(wide);
        count.setManaged(wide);
        double room = width - LEFT - RIGHT - DOT - GAP - (wide ? GAP + count.prefWidth(-1) : 0);
        name.setWrapText(strip.height() >= 2 * LINE && longestWord() <= room);
        double height = name.prefHeight(room);
        double top = Math.clamp((strip.height() - height) / 2, 0, TOP);
        double down = Math.clamp(above, 0, Math.max(0, strip.height() - height - 2 * top));
        setPadding(new Insets(top + down, RIGHT, 0, LEFT));
        String said = words.text("lane.name", words.lane(heading), events);
        setAccessibleText(collapsed ? words.text("lane.collapsed", said) : said);
        resizeRelocate(0, strip.y(), width, strip.height());
    }
}
