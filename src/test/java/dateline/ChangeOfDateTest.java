package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.session.Dossiers;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The date of the article, changed in the whole window by the keyboard. */
@ExtendWith(ApplicationExtension.class)
class ChangeOfDateTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    @Test
    void isUndoneByTheKeyboardThoughAFieldWasTypedInBefore(FxRobot robot) {
        find(robot, "Taiwan");
        changeDate(robot, "2 January 2024", KeyCode.ENTER);
        assertThat(published()).contains(TimeSpan.parse("2024-01-02"));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(published()).contains(TimeSpan.parse("2023-06-19"));
        assertThat(window.node("#find", TextField.class).getText()).isEqualTo("Taiwan");
    }

    @Test
    void isUndoneFromTheFindFieldOnceNothingIsLeftToUndoThere(FxRobot robot) {
        robot.interact(() -> Dossiers.redate(window.desk.session(), Optional.of(TimeSpan.parse("2024-01-02"))));
        find(robot, "Tai");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(published()).as("the words typed come first").contains(TimeSpan.parse("2024-01-02"));
        TextField field = window.node("#find", TextField.class);
        assertThat(field.getText()).isEmpty();
        while (field.isUndoable()) {
            press(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(published()).contains(TimeSpan.parse("2023-06-19"));
    }

    @Test
    void isDoneAgainFromTheFindField(FxRobot robot) {
        robot.interact(() -> {
            Dossiers.redate(window.desk.session(), Optional.of(TimeSpan.parse("2024-01-02")));
            window.desk.session().history().undo();
        });
        press(robot, KeyCode.CONTROL, KeyCode.F);
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        assertThat(published()).contains(TimeSpan.parse("2024-01-02"));
    }

    @Test
    void leavesTheKeyboardWhereItWasWhenItIsThoughtBetterOf(FxRobot robot) {
        find(robot, "Taiwan");
        changeDate(robot, "2 January 2024", KeyCode.ESCAPE);
        assertThat(published()).contains(TimeSpan.parse("2023-06-19"));
        assertThat(focused()).isEqualTo(window.node("#find", TextField.class));
    }

    @Test
    void leavesTheKeyboardWhereItWasWhenNothingIsTypedThere(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        Node contents = focused();
        changeDate(robot, "2 January 2024", KeyCode.ENTER);
        assertThat(focused()).isEqualTo(contents);
    }

    @Test
    void doesNotKeepACorrectionOfAnEventFromBeingUndoneEither(FxRobot robot) {
        robot.interact(() -> window.desk
                .session()
                .selection()
                .select(window.desk.session().dossier().events().getFirst()));
        find(robot, "Taiwan");
        press(robot, KeyCode.F2);
        write(robot, "#edit-name", "Another title");
        press(robot, KeyCode.ENTER);
        assertThat(window.desk.saving().unsaved()).isTrue();
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.desk.saving().unsaved()).isFalse();
    }

    @Test
    void leavesTheTextWhereItIsOnTheScreen(FxRobot robot) {
        robot.interact(() -> window.text().scrollYBy(250));
        List<TextSpan> before = onScreen();
        robot.interact(() -> Dossiers.redate(window.desk.session(), Optional.of(TimeSpan.parse("2024-01-02"))));
        assertThat(onScreen()).isEqualTo(before);
    }

    @Test
    void showsWholeWhatWouldMoveInTheExample(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.D);
        write(robot, "#redate-field", "2 January 2024");
        Node table = robot.lookup("#redate-preview").query();
        assertThat(robot.lookup("#redate-preview .table-row-cell").queryAllAs(TableRow.class))
                .filteredOn(row -> !row.isEmpty())
                .hasSize(5)
                .allMatch(row -> bottom(row) <= bottom(table));
        press(robot, KeyCode.ESCAPE);
    }

    private static double bottom(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getMaxY();
    }

    private List<TextSpan> onScreen() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.desk.session().reading().onScreen();
    }

    private void find(FxRobot robot, String words) {
        press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write(words);
    }

    private static void changeDate(FxRobot robot, String date, KeyCode end) {
        press(robot, KeyCode.CONTROL, KeyCode.D);
        write(robot, "#redate-field", date);
        press(robot, end);
    }

    private static void write(FxRobot robot, String field, String words) {
        robot.clickOn(field);
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).selectAll());
        robot.write(words);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.stage.getScene().getFocusOwner();
    }

    private Optional<TimeSpan> published() {
        return window.desk.session().article().flatMap(Article::published);
    }
}
