package dateline.ui.timeline;

import dateline.timeline.Heading;
import dateline.timeline.Mark;
import dateline.timeline.Row;
import dateline.timeline.Strip;
import dateline.ui.controls.Hint;
import dateline.ui.controls.OnceSeen;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The head of a lane: its colour, with the sign that collapses it below, its name, and what it holds without labels, which opens it. */
final class LaneHead extends HBox {

    private static final double LINE = 15;
    private static final double LEFT = 11;
    private static final double RIGHT = 4;
    private static final double GAP = 7;
    private static final double AROUND_SIGNS = 4;

    /** That of the frame which shows the focus. */
    private static final double BORDER = 1;

    private static final PseudoClass OPENING = PseudoClass.getPseudoClass("opening");

    private final LaneName name;
    private final Label more = new Label();
    private final LaneSigns signs;
    private final EventWords said;
    private final Optional<Heading> heading;
    private final Hint hint = new Hint(this);

    private boolean hasMore;

    /** What has no label in a lane: how much, and whether all of that is minor events, which have none wherever there is room. */
    private record Bare(int count, boolean areMinor) {

        static Bare of(Strip strip) {
            List<Row> crowds = strip.lane().rows().stream().filter(Row::isCrowd).toList();
            return new Bare(
                    crowds.stream().mapToInt(Row::size).sum(),
                    crowds.stream().flatMap(crowd -> crowd.marks().stream()).allMatch(Mark::isMinor));
        }
    }

    LaneHead(Optional<Heading> heading, EventWords said, List<NameFont> fonts) {
        this.heading = heading;
        this.said = said;
        signs = new LaneSigns(TimelineModel.isStarred(heading));
        name = new LaneName(said, fonts);
        more.getStyleClass().add("lane-more");
        more.setMinWidth(0);
        more.setVisible(false);
        VBox words = new VBox();
        HBox.setHgrow(words, Priority.ALWAYS);
        setSpacing(GAP);
        getStyleClass().add("lane-head");
        OnceSeen.add(words, name, more);
        getChildren().addAll(signs, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    /** Where on the screen its name is. */
    Bounds wordsOnScreen() {
        return name.localToScreen(name.getLayoutBounds());
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
        double down = click.getY() - getPadding().getTop();
        boolean isBeside = click.getX() < LEFT + LaneSigns.WIDTH + GAP;
        return signs.canFold() && isBeside && -AROUND_SIGNS <= down && down <= 2 * LINE + AROUND_SIGNS;
    }

    /** Whether a click is on what opens the lane. */
    boolean isOnMore(MouseEvent click) {
        Label opening = isOpenedByName() ? name : more;
        return opening.isVisible() && opening.contains(opening.sceneToLocal(click.getSceneX(), click.getSceneY()));
    }

    /** Whether what has no label is told in the line of the name. */
    private boolean isOpenedByName() {
        return hasMore && !more.isVisible();
    }

    /** Whether the lane holds what has a label only while it is opened. */
    boolean hasMore() {
        return hasMore;
    }

    /** How wide a line of the name may be in a head of a width, in pixels. */
    static double roomForName(double width) {
        return width - 2 * BORDER - LEFT - LaneSigns.WIDTH - GAP - RIGHT;
    }

    /**
     * Shows the strip of the lane in a width; the name takes as many lines as there is room for, and stays in sight as long as any of
     * the lane does.
     *
     * @param above how much of the strip is above what is in sight, in pixels
     */
    void show(Strip strip, double width, LaneState state, double above) {
        boolean isCollapsed = state == LaneState.COLLAPSED;
        boolean canFold = heading.isPresent() && strip.lane().rows().size() > 1;
        signs.show(isCollapsed, canFold, strip.height() >= 2 * LINE);
        double room = roomForName(width);
        Bare bare = isCollapsed ? new Bare(0, false) : Bare.of(strip);
        hasMore = state != LaneState.USUAL || bare.count() > 0;
        setFocusTraversable(hasMore || heading.isPresent());
        boolean hasLine = tellMore(strip, bare, state, room);
        name.pseudoClassStateChanged(OPENING, isOpenedByName());
        double height = name.heightOfWords() + (hasLine ? LINE : 0);
        double first = strip.slot(0).middle() - strip.y() - LINE / 2;
        double top = Math.clamp(Math.min(first, (strip.height() - height) / 2), 0, first);
        double down = Math.clamp(above, 0, Math.max(0, strip.height() - height - 2 * top));
        setPadding(new Insets(top + down, RIGHT, 0, LEFT));
        String spoken = spoken(strip, bare);
        setAccessibleText(
                switch (state) {
                    case USUAL -> spoken;
                    case COLLAPSED -> said.text("lane.collapsed", spoken);
                    case OPENED -> said.text("lane.opened", spoken);
                });
        hint.say(Optional.of(hint()));
        resizeRelocate(0, strip.y(), width, strip.height());
    }

    /** What can be done with it. */
    private String hint() {
        String lane = said.lane(heading);
        if (heading.isEmpty()) {
            return hasMore ? said.text("lane.hint.more", lane) : lane;
        }
        return said.text(hasMore ? "lane.hint.both" : "lane.hint", lane);
    }

    private String spoken(Strip strip, Bare bare) {
        int minor = bare.areMinor() ? bare.count() : 0;
        return said.text("lane.name", said.lane(heading), strip.lane().marks().size(), bare.count() - minor, minor);
    }

    /** Tells what has no label, in the line of the name where there is room for no other; whether it has a line of its own. */
    private boolean tellMore(Strip strip, Bare bare, LaneState state, double room) {
        String lane = said.lane(heading);
        boolean isOpened = state == LaneState.OPENED;
        boolean isTight = name.isLonger(lane, room)
                && (strip.height() < 3 * LINE || !name.hasRoom(lane, room, strip.height() - LINE));
        int hidden = state == LaneState.COLLAPSED ? strip.lane().marks().size() : isTight ? bare.count() : 0;
        String key = bare.areMinor() ? "lane.minor" : "lane.more";
        more.setText(
                isOpened
                        ? said.text("lane.fewer")
                        : said.text(key, strip.lane().marks().size() - bare.count(), bare.count()));
        boolean hasLine = isOpened || bare.count() > 0 && !isTight;
        more.setVisible(hasLine);
        more.setManaged(hasLine);
        name.fill(room, Math.max(LINE, strip.height() - (hasLine ? LINE : 0)));
        if (hidden > 0) {
            name.tell(lane, said.text(key, 0, hidden), hidden);
        } else {
            name.tell(lane);
        }
        return hasLine;
    }
}
