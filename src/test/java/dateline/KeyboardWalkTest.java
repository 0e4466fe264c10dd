package dateline;

import static javafx.scene.input.KeyCode.BACK_SLASH;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F10;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import dateline.ui.controls.FocusedRow;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Ways through the window with the keyboard alone, key by key from the start. */
@ExtendWith(ApplicationExtension.class)
class KeyboardWalkTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    private String selected() {
        return window.desk.session().selection().event().map(Event::id).orElse("");
    }

    private boolean hasFocus(String selector) {
        return window.stage
                .getScene()
                .getFocusOwner()
                .equals(window.stage.getScene().lookup(selector));
    }

    /**
     * Home, the first event in time; → four times, past the requests declined since 2021, Biden's first day and the war in
     * Ukraine; Enter, its passage; Ctrl+2, the text, where the caret stands at the passage.
     */
    @Test
    void walksAlongTimeToTheMeetingInBali(FxRobot robot) throws TimeoutException {
        robot.push(HOME);
        assertThat(selected()).isEqualTo("five-year-gap");
        robot.push(RIGHT);
        assertThat(selected()).isEqualTo("requests-declined");
        robot.push(RIGHT);
        assertThat(selected()).isEqualTo("biden-takes-office");
        robot.push(RIGHT);
        assertThat(selected()).isEqualTo("war-in-ukraine");
        robot.push(RIGHT);
        assertThat(selected()).isEqualTo("bali-meeting");
        assertThat(window.labels("#card-place .when")).containsExactly("14 November 2022");
        robot.push(ENTER);
        OpenWindow.waitUntil(() -> window.isOnScreen(OpenWindow.BALI));
        assertThat(window.styles(OpenWindow.BALI)).contains("clause", "selected");
        robot.push(CONTROL, DIGIT2);
        assertThat(window.text().isFocused()).isTrue();
        assertThat(window.text().getCaretPosition())
                .isEqualTo(window.text().getText().indexOf(OpenWindow.BALI));
    }

    /** Ctrl+1, the contents; ↓ and Enter, a section; ↓ to an issue and Space, no longer followed; Ctrl+3, the timeline. */
    @Test
    void goesToASectionAndTurnsAnIssueOff(FxRobot robot) throws TimeoutException {
        robot.push(CONTROL, DIGIT1);
        OpenWindow.waitUntil(() -> hasFocus("#contents"));
        robot.push(HOME).push(DOWN).push(DOWN).push(DOWN).push(DOWN).push(ENTER);
        OpenWindow.waitUntil(() -> window.isOnScreen("Agreement Reached"));
        robot.push(DOWN).push(DOWN).push(DOWN).push(DOWN).push(SPACE);
        assertThat(window.desk.session().filters().follows("summits-and-visits"))
                .isFalse();
        robot.push(SPACE);
        assertThat(window.desk.session().filters().follows("summits-and-visits"))
                .isTrue();
        robot.push(CONTROL, DIGIT3).push(HOME);
        assertThat(selected()).isEqualTo("five-year-gap");
    }

    /** F6 from the timeline: the card, the text, the timeline; with the contents unfolded Shift+F6: the text, the contents, the card. */
    @Test
    void goesAroundThePartsOfTheWindow(FxRobot robot) {
        robot.push(HOME);
        List.of("#card-place", "#article", ".timeline-chart").forEach(part -> {
            robot.push(F6);
            assertThat(isFocusIn(part)).as(part).isTrue();
        });
        robot.push(CONTROL, BACK_SLASH);
        List.of("#article", "#contents", "#card-place").forEach(part -> {
            robot.push(SHIFT, F6);
            assertThat(isFocusIn(part)).as(part).isTrue();
        });
    }

    /** From the left of the bar to its right, each where it is passed. */
    @Test
    void goesAlongTheBarWithTheTabulator(FxRobot robot) {
        robot.interact(() -> window.node("#bar-fold-contents", Node.class).requestFocus());
        List<String> reached = Stream.iterate(0, step -> step < 12, step -> step + 1)
                .map(step -> {
                    String id = window.stage.getScene().getFocusOwner().getId();
                    robot.push(TAB);
                    return String.valueOf(id);
                })
                .filter(id -> id.startsWith("bar-"))
                .toList();
        assertThat(reached)
                .startsWith(
                        "bar-fold-contents",
                        "bar-start",
                        "bar-smaller",
                        "bar-larger",
                        "bar-light-dark",
                        "bar-fold-card");
    }

    private boolean isFocusIn(String selector) {
        Node part = window.node(selector, Node.class);
        return Stream.<Node>iterate(window.stage.getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                .anyMatch(part::equals);
    }

    /** Ctrl+F and words; F3 and Shift+F3, the next hit and back; Esc, back to where one was; Esc in the text, nothing selected. */
    @Test
    void findsAndStepsBackToWhereItWas(FxRobot robot) throws TimeoutException {
        robot.push(HOME);
        OpenWindow.waitUntil(() -> window.isOnScreen("in five years"));
        robot.push(CONTROL, F).write("hosted");
        assertThat(window.found()).isEqualTo("1 of 1");
        OpenWindow.waitUntil(() -> window.isOnScreen("hosted"));
        robot.push(ESCAPE);
        assertThat(window.found()).isEmpty();
        assertThat(window.text().isFocused()).isTrue();
        OpenWindow.waitUntil(() -> window.isOnScreen("in five years"));
        assertThat(selected()).isEqualTo("five-year-gap");
        robot.push(ESCAPE);
        assertThat(selected()).isEmpty();
    }

    @Test
    void goesFromHitToHitFromAnywhere(FxRobot robot) {
        robot.push(CONTROL, F).write("Taiwan").push(CONTROL, DIGIT3);
        robot.push(F3);
        assertThat(window.found()).isEqualTo("2 of 2 here");
        robot.push(SHIFT, F3);
        assertThat(window.found()).isEqualTo("1 of 2 here");
    }

    /** Ctrl+4, the list in place of the timeline; Home, ↓ and Enter, a passage; Ctrl+3, the timeline, at the same event. */
    @Test
    void walksTheListInPlaceOfTheTimeline(FxRobot robot) throws TimeoutException {
        robot.push(CONTROL, DIGIT4);
        assertThat(hasFocus("#events")).isTrue();
        robot.push(HOME).push(DOWN).push(DOWN).push(DOWN).push(DOWN);
        assertThat(selected()).isEqualTo("bali-meeting");
        robot.push(ENTER);
        OpenWindow.waitUntil(() -> window.isOnScreen(OpenWindow.BALI));
        robot.push(CONTROL, DIGIT3).push(RIGHT);
        assertThat(selected()).isEqualTo("agenda-in-jeopardy");
        robot.push(CONTROL, DIGIT4);
        assertThat(hasFocus("#events")).isTrue();
    }

    /** Ctrl+4, a date; Ctrl+Shift+T, only its time; Ctrl+Shift+L and words, of those; Esc three times, everything again. */
    @Test
    void looksAtTheTimeOfAnEventAndFiltersTheList(FxRobot robot) {
        robot.push(CONTROL, DIGIT4).push(HOME).push(DOWN).push(DOWN).push(DOWN).push(DOWN);
        robot.push(CONTROL, SHIFT, T);
        assertThat(window.labels("#window-notice .label")).containsExactly("Only 14 November 2022");
        assertThat(window.labels("#card-place .apart")).isEmpty();
        robot.push(CONTROL, SHIFT, L).write("bali").push(DOWN);
        assertThat(window.labels("#events-count")).containsExactly("1 of 4");
        assertThat(selected()).isEqualTo("bali-meeting");
        robot.push(ESCAPE).push(ESCAPE);
        assertThat(selected()).isEmpty();
        assertThat(window.desk.session().window().stretch()).isEmpty();
    }

    /** Ctrl+4, Home and ↓; Shift+F10, what can be done with the second event, right there. */
    @Test
    void opensTheMenuOfARowAtTheRow(FxRobot robot) {
        robot.push(CONTROL, DIGIT4).push(HOME).push(DOWN).push(SHIFT, F10);
        Node row = FocusedRow.of(window.node("#events", Node.class)).orElseThrow();
        Bounds place = row.localToScreen(row.getLayoutBounds());

        assertThat(Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast))
                .singleElement()
                .satisfies(menu -> assertThat(menu.getItems())
                        .extracting(MenuItem::getText)
                        .contains("Go to the Passage"))
                .satisfies(menu -> assertThat(menu.getAnchorY()).isBetween(place.getMinY(), place.getMaxY()));
        robot.push(ESCAPE);
    }

    @Test
    void crossesTheLanesUpAndDown(FxRobot robot) {
        robot.push(HOME).push(DOWN);
        assertThat(selected()).isEqualTo("balloon-shot-down");
        robot.push(UP);
        assertThat(selected()).isNotEqualTo("balloon-shot-down").isNotEmpty();
    }

    /** Ctrl+Shift+F and words, ↓ into the list; Esc, back to the very line, which has not moved; again and Enter, to what was found. */
    @Test
    void findsEverywhereAndComesBackToTheVeryLine(FxRobot robot) {
        robot.push(CONTROL, DIGIT2);
        double before = window.text().getEstimatedScrollY();
        robot.push(CONTROL, SHIFT, F).write("balloon").push(DOWN);
        assertThat(hasFocus("#found")).isTrue();
        assertThat(window.desk.session().searching().isShown()).isTrue();
        robot.push(ESCAPE);
        assertThat(window.text().isFocused()).isTrue();
        assertThat(window.text().getEstimatedScrollY()).isEqualTo(before);
        robot.push(CONTROL, SHIFT, F).write("balloon").push(ENTER);
        assertThat(selected()).isEqualTo("balloon-shot-down");
        assertThat(window.text().isFocused()).isTrue();
    }

    /** Ctrl+K and beginnings of words, Enter: a command as from its menu, and an event. */
    @Test
    void givesCommandsAndGoesToEventsByTheBeginningsOfTheirWords(FxRobot robot) {
        robot.push(CONTROL, K).write("to list").push(ENTER);
        assertThat(hasFocus("#events")).isTrue();
        robot.push(CONTROL, K).write("balloon").push(ENTER);
        assertThat(selected()).isEqualTo("balloon-shot-down");
    }
}
