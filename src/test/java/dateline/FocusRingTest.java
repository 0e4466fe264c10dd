package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.library.Settings.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Wherever the tabulator leads, the window looks otherwise there than when the keyboard is elsewhere. */
@ExtendWith(ApplicationExtension.class)
class FocusRingTest {

    private static final int MOST_STEPS = 150;
    private static final int LEAST_PIXELS = 12;

    /** A change of colour that the eye sees. */
    private static final int LEAST_DIFFERENCE = 60;

    private static final double AROUND = 4;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    private WritableImage picture(FxRobot robot, Bounds place) {
        WritableImage[] made = new WritableImage[1];
        robot.interact(() -> {
            SnapshotParameters part = new SnapshotParameters();
            part.setViewport(new Rectangle2D(
                    Math.max(0, place.getMinX() - AROUND),
                    Math.max(0, place.getMinY() - AROUND),
                    Math.max(1, place.getWidth() + 2 * AROUND),
                    Math.max(1, place.getHeight() + 2 * AROUND)));
            made[0] = window.stage.getScene().getRoot().snapshot(part, null);
        });
        return made[0];
    }

    /** A control whose own ring is not in the picture of a place. */
    private Node far(Bounds place) {
        return window.stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> Stream.iterate(node, Objects::nonNull, Node::getParent)
                        .allMatch(each -> each.isVisible() && !each.isDisabled()))
                .filter(node -> !node.localToScene(node.getLayoutBounds())
                        .intersects(
                                place.getMinX() - 2 * AROUND,
                                place.getMinY() - 2 * AROUND,
                                place.getWidth() + 4 * AROUND,
                                place.getHeight() + 4 * AROUND))
                .findFirst()
                .orElseThrow();
    }

    private boolean isKeyed() {
        return window.stage.getScene().getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("keyed"));
    }

    private static int differences(WritableImage one, WritableImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += difference(
                                        one.getPixelReader().getArgb(x, y),
                                        other.getPixelReader().getArgb(x, y))
                                < LEAST_DIFFERENCE
                        ? 0
                        : 1;
            }
        }
        return count;
    }

    /** Between two colours, in all of their three parts. */
    private static int difference(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(part -> Math.abs((one >> part & 0xff) - (other >> part & 0xff)))
                .sum();
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass() + node.getId() + " " + node.getAccessibleText();
    }

    /** How many pixels of what has the keyboard look otherwise there than while another control has it; it has it again then, without being seen. */
    private int pixels(Node owner, FxRobot robot) {
        Bounds place = owner.localToScene(owner.getLayoutBounds());
        WritableImage with = picture(robot, place);
        Node far = far(place);
        robot.interact(far::requestFocus);
        assertThat(far.isFocused()).isTrue();
        int pixels = differences(with, picture(robot, place));
        robot.interact(owner::requestFocus);
        return pixels;
    }

    /** Whether what has the keyboard looks otherwise there than while another control has it; it has it again then. */
    private boolean isSeen(FxRobot robot) {
        Node owner = window.stage.getScene().getFocusOwner();
        return owner instanceof TextInputControl || pixels(owner, robot) >= LEAST_PIXELS;
    }

    /** Goes around with the tabulator; where it leads, in order, and on which of that the keyboard is not seen. */
    private Map<Node, Boolean> walk(FxRobot robot) {
        Scene scene = window.stage.getScene();
        Map<Node, Boolean> reached = new LinkedHashMap<>();
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.TAB);
        while (reached.size() < MOST_STEPS && !reached.containsKey(scene.getFocusOwner())) {
            Node owner = scene.getFocusOwner();
            reached.put(owner, isSeen(robot));
            robot.push(KeyCode.TAB);
        }
        return reached;
    }

    private static List<String> unseen(Map<Node, Boolean> reached) {
        return reached.entrySet().stream()
                .filter(stop -> !stop.getValue())
                .map(stop -> name(stop.getKey()))
                .toList();
    }

    @Test
    void isSeenWhereverTheTabulatorLeads(FxRobot robot) {
        Map<Node, Boolean> reached = walk(robot);
        assertThat(reached).hasSizeBetween(15, 30);
        assertThat(reached.keySet())
                .filteredOn(node -> node.getStyleClass().contains("timeline-mark"))
                .isEmpty();
        assertThat(unseen(reached)).isEmpty();
    }

    @Test
    void isSeenInTheDarkWhereverTheTabulatorLeads(FxRobot robot) {
        robot.interact(() -> window.desk.preferences().setTheme(Theme.DARK));
        Map<Node, Boolean> reached = walk(robot);
        assertThat(reached).hasSizeBetween(15, 30);
        assertThat(unseen(reached)).isEmpty();
    }

    /** Goes by the tabulator to what a selector of CSS names, and tells whether the keyboard is seen there. */
    private boolean isSeenAt(String selector, FxRobot robot) {
        goTo(window.node(selector, Node.class), robot);
        return isSeen(robot);
    }

    private void goTo(Node node, FxRobot robot) {
        robot.interact(node::requestFocus);
        robot.push(KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.stage.getScene().getFocusOwner()).isEqualTo(node);
    }

    @Test
    void isSeenAroundTheOverviewWhereAllOfTimeIsInSight(FxRobot robot) {
        robot.interact(() -> window.timeline().fit());
        WaitForAsyncUtils.waitForFxEvents();
        Region overview = window.node(".timeline-overview", Region.class);
        goTo(overview, robot);
        assertThat(pixels(overview, robot)).as("a whole ring").isGreaterThan((int) (2 * overview.getWidth()));
    }

    @Test
    void isSeenOnARowOfTheContentsAndOfTheEvents(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
        assertThat(isSeenAt("#contents", robot)).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(isSeenAt("#events", robot)).isTrue();
        robot.interact(() -> window.desk
                .session()
                .correcting()
                .reject(window.desk.session().dossier().events().subList(0, 2)));
        assertThat(isSeenAt("#events", robot)).as("of other rows").isTrue();
    }

    /** Where no event has a date, and where there is none. */
    @Test
    void isSeenOnATimelineWithoutAnAxisThatAKeyLeadsTo(FxRobot robot) {
        Dossier whole = window.desk.session().dossier();
        List<dateline.dossier.Event> undated =
                whole.events().stream().filter(event -> event.time().isEmpty()).toList();
        for (List<dateline.dossier.Event> events : List.of(undated, List.<dateline.dossier.Event>of())) {
            robot.interact(() -> window.desk
                    .session()
                    .open(new Dossier("", whole.articles(), events, whole.issues(), whole.actors(), List.of())));
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            WaitForAsyncUtils.waitForFxEvents();
            Node owner = window.stage.getScene().getFocusOwner();
            assertThat(pixels(owner, robot)).as(name(owner)).isGreaterThan(LEAST_PIXELS);
        }
    }

    @Test
    void isSeenOnWhatLeavesAnArticleUndated(FxRobot robot) {
        robot.interact(() -> {
            window.desk.session().prospect().look(Optional.empty());
            window.desk.session().prospect().apply(() -> {});
        });
        double width = window.node("#undated-leave", Region.class).getWidth();
        assertThat(isSeenAt("#undated-leave", robot)).isTrue();
        assertThat(window.node("#undated-leave", Region.class).getWidth())
                .as("nothing moves")
                .isEqualTo(width);
    }

    @Test
    void isSeenWhereverTheTabulatorLeadsOnAStartPageThatListsNothing(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.HOME);
        assertThat(isSeen(robot)).isTrue();
        Map<Node, Boolean> reached = walk(robot);
        assertThat(reached).hasSizeBetween(7, 12);
        assertThat(unseen(reached)).isEmpty();
    }

    @Test
    void isAroundAButtonBetweenOthers(FxRobot robot) {
        Region fit = window.node(".zoom-button.center-pill", Region.class);
        double width = fit.getWidth();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        for (int step = 0; step < MOST_STEPS && !fit.isFocused(); step++) {
            robot.push(KeyCode.TAB);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fit.isFocusVisible()).isTrue();
        assertThat(fit.getBorder().getInsets()).isEqualTo(new Insets(1));
        assertThat(fit.getWidth()).as("nothing moves").isEqualTo(width);
    }

    @Test
    void isAsWholeAroundAnEventWithoutADateAsAroundAButton(FxRobot robot) {
        Region chip = window.timeline().lookupAll(".chip").stream()
                .filter(Node::isVisible)
                .map(Region.class::cast)
                .findFirst()
                .orElseThrow();
        double width = chip.getWidth();
        goTo(chip, robot);
        assertThat(chip.getBorder().getStrokes())
                .extracting(BorderStroke::getTopStyle)
                .containsExactly(BorderStrokeStyle.SOLID);
        assertThat(chip.getWidth()).as("nothing moves").isEqualTo(width);
    }

    @Test
    void isSeenOnTheCardThatAKeyLeadsTo(FxRobot robot) {
        window.select(robot, "bali-meeting");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3).push(KeyCode.F6);
        assertThat(window.node("#card-place", Node.class).isFocused()).isTrue();
        assertThat(isSeen(robot)).isTrue();
    }

    @Test
    void isSeenOnTheTimelineAndInTheTextThatAKeyLeadsToButNotWherePressedByThePointer(FxRobot robot) {
        for (KeyCode digit : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3)) {
            robot.push(KeyCode.CONTROL, digit);
            Node owner = window.stage.getScene().getFocusOwner();
            Bounds place = owner.localToScene(owner.getLayoutBounds());
            WritableImage byKey = picture(robot, place);
            assertThat(isKeyed()).isTrue();
            robot.interact(() -> Event.fireEvent(owner, Press.of(MouseEvent.MOUSE_PRESSED, MouseButton.BACK, 0, 0)));
            assertThat(isKeyed()).isFalse();
            assertThat(differences(byKey, picture(robot, place)))
                    .as(name(owner))
                    .isGreaterThan(LEAST_PIXELS);
        }
    }

    @Test
    void isNotSeenBecauseAModifierIsHeldOrSomethingIsClosed(FxRobot robot) {
        Node owner = window.text();
        robot.interact(() -> Event.fireEvent(owner, Press.of(MouseEvent.MOUSE_PRESSED, MouseButton.BACK, 0, 0)));
        robot.push(KeyCode.CONTROL);
        robot.push(KeyCode.ESCAPE);
        assertThat(isKeyed()).isFalse();
        robot.push(KeyCode.F6);
        assertThat(isKeyed()).isTrue();
    }

    @Test
    void isNotCutByTheLinesOfTheTimeline(FxRobot robot) {
        Region chart = window.node(".timeline-chart", Region.class);
        Bounds place = chart.localToScene(chart.getLayoutBounds());
        Bounds foot = new BoundingBox(place.getMinX(), place.getMaxY() - 1, place.getWidth(), 1);
        goTo(chart, robot);
        WritableImage picture = picture(robot, foot);
        int y = (int) AROUND;
        assertThat(IntStream.range((int) AROUND + 2, (int) (AROUND + place.getWidth()) - 2)
                        .map(x -> picture.getPixelReader().getArgb(x, y))
                        .distinct()
                        .count())
                .isEqualTo(1);
    }
}
