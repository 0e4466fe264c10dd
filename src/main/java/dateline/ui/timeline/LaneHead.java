package dateline.ui.timeline;

import dateline.timeline.Heading;
import dateline.timeline.Mark;
import dateline.timeline.Row;
import dateline.timeline.Strip;
import dateline.ui.controls.Hint;
import dateline.ui.controls.OnceSeen;
import dateline.ui.controls.TextWidths;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The head of a lane: its colour, with the sign that collapses it below, its name, and what it holds without labels, which opens it. */
final class LaneHead extends HBox {

    private static final double LINE = 15;
    private static final double LEFT = 11;
    private static final double RIGHT = 4;
    private static final double DOT = 9;
    private static final double GAP = 7;
    private static final String OPEN = "▾";
    private static final String CLOSED = "▸";

    private final Label name = new Label();
    private final Label more = new Label();
    private final Label fold = new Label(OPEN);
    private final VBox words = new VBox();
    private final TextWidths widths = new TextWidths(name);
    private final EventWords said;
    private final Optional<Heading> heading;

    /** Whether what has no label is told in the line of the name. */
    private boolean isJoined;

    LaneHead(Optional<Heading> heading, EventWords said) {
        this.heading = heading;
        this.said = said;
        Region dot = new Region();
        dot.getStyleClass().add(TimelineModel.isStarred(heading) ? "star" : "dot");
        name.setText(said.lane(heading));
        name.getStyleClass().add("lane-name");
        name.setMinWidth(0);
        name.setMinHeight(Region.USE_PREF_SIZE);
        more.getStyleClass().add("lane-more");
        more.setMinWidth(0);
        more.setVisible(false);
        fold.getStyleClass().add("fold");
        fold.setMinWidth(USE_PREF_SIZE);
        fold.setVisible(false);
        HBox.setHgrow(words, Priority.ALWAYS);
        setSpacing(GAP);
        getStyleClass().add("lane-head");
        VBox signs = new VBox();
        OnceSeen.add(signs, dot, fold);
        OnceSeen.add(words, name, more);
        getChildren().addAll(signs, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        String hint = heading.map(Heading::name)
                .map(each -> said.text("lane.hint", said.lane(heading)))
                .orElse(said.lane(heading));
        Hint.on(this, hint);
    }

    Optional<Heading> heading() {
        return heading;
    }

    /** Takes the style class of a colour, which may become another while a dossier comes in parts. */
    void colour(String colour) {
        if (!getStyleClass().contains(colour)) {
            getStyleClass().setAll("lane-head", colour);
        }
    }

    /** Whether a click is on the sign that collapses the lane, or near it. */
    boolean isOnFold(MouseEvent click) {
        return fold.isVisible() && click.getX() < LEFT + DOT + GAP;
    }

    /** Whether a click is on what opens the lane. */
    boolean isOnMore(MouseEvent click) {
        Label opening = isJoined ? name : more;
        return opening.isVisible() && opening.contains(opening.sceneToLocal(click.getSceneX(), click.getSceneY()));
    }

    /** Whether the lane holds what has a label only while it is opened. */
    boolean hasMore() {
        return isJoined || more.isVisible();
    }

    /** How wide a line of the name may be in a head of a width, in pixels. */
    static double roomForName(double width) {
        return width - LEFT - RIGHT - DOT - GAP;
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
    void show(Strip strip, double width, LaneState state, double above) {
        boolean isCollapsed = state == LaneState.COLLAPSED;
        fold.setText(isCollapsed ? CLOSED : OPEN);
        fold.setVisible(
                isCollapsed || heading.isPresent() && strip.lane().rows().size() > 1);
        fold.setManaged(fold.isVisible() && strip.height() >= 2 * LINE);
        double room = roomForName(width);
        boolean hasLine = tellMore(strip, state, room);
        double lines = strip.height() - (hasLine ? LINE : 0);
        name.setWrapText(lines >= 2 * LINE && longestWord() <= room);
        name.setPrefWidth(room);
        double height = name.prefHeight(room) + (hasLine ? LINE : 0);
        double first = strip.slot(0).middle() - strip.y() - LINE / 2;
        double top = Math.clamp(Math.min(first, (strip.height() - height) / 2), 0, first);
        double down = Math.clamp(above, 0, Math.max(0, strip.height() - height - 2 * top));
        setPadding(new Insets(top + down, RIGHT, 0, LEFT));
        setAccessibleText(isCollapsed ? said.text("lane.collapsed", spoken(strip, 0)) : spoken(strip, bare(strip)));
        resizeRelocate(0, strip.y(), width, strip.height());
    }

    private String spoken(Strip strip, int bare) {
        boolean areMinor = areMinor(strip);
        return said.text(
                "lane.name", said.lane(heading), strip.lane().marks().size(), areMinor ? 0 : bare, areMinor ? bare : 0);
    }

    /** Tells what has no label, in the line of the name where there is room for no other; whether it has a line of its own. */
    private boolean tellMore(Strip strip, LaneState state, double room) {
        String lane = said.lane(heading);
        int bare = state == LaneState.COLLAPSED ? 0 : bare(strip);
        boolean isTight = strip.height() < 3 * LINE && widths.applyAsDouble(lane) > room;
        String joined = said.text("lane.joined", lane, bare);
        isJoined = bare > 0 && isTight && isWhole(joined, strip, room);
        name.setText(isJoined ? joined : lane);
        String key = areMinor(strip) ? "lane.minor" : "lane.more";
        more.setText(
                state == LaneState.OPENED
                        ? said.text("lane.fewer")
                        : said.text(key, strip.lane().marks().size() - bare, bare));
        boolean hasLine = state == LaneState.OPENED || bare > 0 && !isTight;
        more.setVisible(hasLine);
        more.setManaged(hasLine);
        return hasLine;
    }

    private boolean isWhole(String words, Strip strip, double room) {
        name.setText(words);
        name.setWrapText(true);
        return name.prefHeight(room) <= strip.height();
    }

    /** How many have no label. */
    private static int bare(Strip strip) {
        return crowds(strip).mapToInt(Row::size).sum();
    }

    /** Whether they all are minor events, which have none wherever there is room. */
    private static boolean areMinor(Strip strip) {
        return crowds(strip).allMatch(crowd -> crowd.marks().stream().allMatch(Mark::isMinor));
    }

    private static Stream<Row> crowds(Strip strip) {
        return strip.lane().rows().stream().filter(Row::isCrowd);
    }
}
