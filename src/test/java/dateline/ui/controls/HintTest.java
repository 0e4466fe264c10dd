package dateline.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HintTest {

    /** Under which JavaFX keeps the tooltip of a node. */
    private static final String INSTALLED = "javafx.scene.control.Tooltip";

    private Button button;
    private Button beside;
    private Hint hint;

    @Start
    void start(Stage stage) {
        button = new Button("Zoom");
        beside = new Button("Beside");
        hint = new Hint(button);
        stage.setScene(new Scene(new HBox(button, beside), 300, 200));
        stage.show();
    }

    private static List<String> shown() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    private static void awaitTooltips(List<String> words) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> shown().equals(words));
    }

    @Test
    void isShownWhereThePointerRests(FxRobot robot) throws Exception {
        robot.interact(() -> hint.say(Optional.of("Show more of the time")));
        robot.moveTo(beside).moveTo(button);

        awaitTooltips(List.of("Show more of the time"));
        assertThat(button.getAccessibleHelp()).isEqualTo("Show more of the time");
    }

    @Test
    void breaksManyWordsIntoLines(FxRobot robot) throws Exception {
        String many = "drag to move the lane, or press Alt with an arrow key ".repeat(3);
        robot.interact(() -> hint.say(Optional.of(many)));
        robot.moveTo(beside).moveTo(button);

        awaitTooltips(List.of(many));
        assertThat(Window.getWindows())
                .filteredOn(Tooltip.class::isInstance)
                .isNotEmpty()
                .allMatch(window -> ((Tooltip) window).getScene().getRoot().prefWidth(-1) <= 260);
    }

    @Test
    void saysWhatIsTrueNow(FxRobot robot) throws Exception {
        robot.interact(() -> hint.say(Optional.of("before")));
        robot.moveTo(beside).moveTo(button);
        awaitTooltips(List.of("before"));
        robot.interact(() -> hint.say(Optional.of("after")));

        awaitTooltips(List.of("after"));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"TAB", "SHIFT"})
    void insistsUntilTheKeyboardIsElsewhere(KeyCode key, FxRobot robot) throws Exception {
        robot.interact(button::requestFocus);
        robot.interact(() -> hint.insist("This is no date"));
        awaitTooltips(List.of("This is no date"));
        robot.push(key);

        awaitTooltips(key == KeyCode.TAB ? List.of() : List.of("This is no date"));
    }

    @Test
    void insistsUntilThePointerPressesElsewhere(FxRobot robot) throws Exception {
        beside.setFocusTraversable(false);
        robot.interact(button::requestFocus);
        robot.interact(() -> hint.insist("This is no date"));
        awaitTooltips(List.of("This is no date"));
        boolean[] isPressed = {false};
        robot.interact(() -> beside.setOnAction(press -> isPressed[0] = true));
        robot.clickOn(beside);

        awaitTooltips(List.of());
        assertThat(isPressed).containsExactly(true);
    }

    @Test
    void isNotShownWhenThereIsNothingToSay(FxRobot robot) throws Exception {
        robot.interact(() -> hint.say(Optional.of("before")));
        robot.moveTo(beside).moveTo(button);
        awaitTooltips(List.of("before"));
        robot.interact(() -> hint.say(Optional.empty()));
        robot.moveTo(beside);
        awaitTooltips(List.of());
        robot.moveTo(button);

        assertThat(button.getProperties()).doesNotContainKey(INSTALLED);
        assertThat(button.getAccessibleHelp()).isNull();
    }

    @Test
    void isOfferedAgainWhereThePointerStillRests(FxRobot robot) {
        robot.interact(() -> hint.say(Optional.of("before")));
        robot.moveTo(beside).moveTo(button);
        assertThat(button.getProperties()).containsKey(INSTALLED);
        robot.interact(() -> hint.say(Optional.empty()));
        assertThat(button.getProperties()).doesNotContainKey(INSTALLED);
        robot.interact(() -> hint.say(Optional.of("after")));

        assertThat(button.getProperties()).containsKey(INSTALLED);
    }
}
