package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
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
                count += one.getPixelReader().getArgb(x, y)
                                == other.getPixelReader().getArgb(x, y)
                        ? 0
                        : 1;
            }
        }
        return count;
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass() + node.getId() + " " + node.getAccessibleText();
    }

    /** Whether what has the keyboard looks otherwise there than while another control has it; it has it again then. */
    private boolean isSeen(FxRobot robot) {
        Node owner = window.stage.getScene().getFocusOwner();
        Bounds place = owner.localToScene(owner.getLayoutBounds());
        WritableImage with = picture(robot, place);
        Node far = far(place);
        robot.interact(far::requestFocus);
        assertThat(far.isFocused()).isTrue();
        boolean isSeen = owner instanceof TextInputControl || differences(with, picture(robot, place)) >= LEAST_PIXELS;
        robot.interact(owner::requestFocus);
        return isSeen;
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
}
