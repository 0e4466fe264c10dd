package dateline.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import dateline.ui.controls.OnceSeen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Over two commands, and a dossier of two articles, four events and two actors. */
@ExtendWith(ApplicationExtension.class)
class CommandPaletteTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final List<String> done = new ArrayList<>();
    private final List<TimeSpan> dates = new ArrayList<>();
    private Button behind;
    private CommandPalette palette;

    @Start
    void start(Stage stage) {
        palette = palette();
        behind = new Button("Behind");
        session.open(Dossiers.twoArticles());
        Stages.show(stage, new Scene(new StackPane(behind, palette), 700, 500));
    }

    private CommandPalette palette() {
        return new CommandPalette(
                session,
                Messages.of("palette", Locale.ENGLISH),
                new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH),
                dates::add);
    }

    private void open(FxRobot robot) {
        robot.interact(behind::requestFocus);
        robot.interact(() -> palette.open(List.of(command("Save As…"), command("Show All of Time"))));
    }

    private Choice command(String words) {
        return new Choice(ChoiceKind.COMMAND, words, "", () -> done.add(words));
    }

    @SuppressWarnings("unchecked")
    private static List<String> listed(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        ListView<Choice> list = robot.lookup(".palette > .list-view").queryAs(ListView.class);
        return list.getItems().stream().map(Choice::words).toList();
    }

    @Test
    void listsTheCommandsBeforeAnythingIsTyped(FxRobot robot) {
        open(robot);
        assertThat(listed(robot)).containsExactly("Save As…", "Show All of Time");
    }

    @Test
    void givesACommandByTheBeginningsOfItsWords(FxRobot robot) {
        open(robot);
        robot.write("sh ti").push(KeyCode.ENTER);
        assertThat(done).containsExactly("Show All of Time");
        assertThat(palette.isVisible()).isFalse();
    }

    @Test
    void takesWhatIsTypedBeforeItHasBeenDrawn(FxRobot robot) {
        robot.interact(() -> {
            Pane window = (Pane) behind.getParent();
            window.getChildren().remove(palette);
            palette = palette();
            OnceSeen.add(window, palette);
            palette.open(List.of(command("Save As…")));
            Event.fireEvent(
                    behind.getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, "s", "", KeyCode.UNDEFINED, false, false, false, false));
        });
        assertThat(robot.lookup("#palette").queryAs(TextField.class).getText()).isEqualTo("s");
    }

    @Test
    void walksTheListWhileTheKeyboardStaysInTheField(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP);
        TextField field = robot.lookup("#palette").queryAs(TextField.class);
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getAccessibleHelp()).startsWith("Save As…, command");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(done).containsExactly("Show All of Time");
    }

    @Test
    void turnsToAnArticle(FxRobot robot) {
        open(robot);
        robot.write("title b").push(KeyCode.ENTER);
        assertThat(session.article().orElseThrow().id()).isEqualTo("b");
    }

    @Test
    void selectsAnEvent(FxRobot robot) {
        open(robot);
        robot.write("balloon").push(KeyCode.ENTER);
        assertThat(session.selection().event().orElseThrow().id()).isEqualTo("balloon");
    }

    @Test
    void listsAnEventOnceByItsTitleOrByItsLabel(FxRobot robot) {
        robot.interact(() -> session.open(Dossiers.twoArticles("Event over the sea")));
        open(robot);
        robot.write("sea");
        assertThat(listed(robot)).containsExactly("Event over the sea");
        robot.eraseText(3).write("event");
        assertThat(listed(robot))
                .containsExactlyInAnyOrder("Event bali", "Event balloon", "Event more", "Event report");
        robot.eraseText(5).write("sea").push(KeyCode.ENTER);
        assertThat(session.selection().event().orElseThrow().id()).isEqualTo("balloon");
    }

    @Test
    void selectsTheFirstEventOfAnActor(FxRobot robot) {
        open(robot);
        robot.write("actor biden").push(KeyCode.ENTER);
        assertThat(session.selection().event().orElseThrow().id()).isEqualTo("bali");
    }

    @Test
    void goesToADateBeforeAnythingElse(FxRobot robot) {
        open(robot);
        robot.write("March 2023");
        assertThat(listed(robot)).first().isEqualTo("Go to March 2023");
        robot.push(KeyCode.ENTER);
        assertThat(dates).containsExactly(TimeSpan.parse("2023-03"));
    }

    @Test
    void doesNothingWhereNothingMatches(FxRobot robot) {
        open(robot);
        robot.write("qqq").push(KeyCode.ENTER);
        assertThat(listed(robot)).isEmpty();
        assertThat(palette.isVisible()).isTrue();
    }

    @Test
    void saysThatNothingMatchesAndWhatCanBeFoundHere(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup(".nothing").match(Node::isVisible).tryQuery()).isEmpty();
        robot.write("qqq");
        WaitForAsyncUtils.waitForFxEvents();
        Label said = robot.lookup(".nothing").match(Node::isVisible).queryAs(Label.class);
        assertThat(said.getText()).startsWith("Nothing found.").contains("events", "dates");
        assertThat(said.isTextTruncated()).isFalse();
        robot.eraseText(3);
        assertThat(said.isVisible()).isFalse();
        assertThat(listed(robot)).hasSize(2);
    }

    @Test
    void givesTheKeyboardBackOnEscape(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.ESCAPE);
        assertThat(palette.isVisible()).isFalse();
        assertThat(behind.isFocused()).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void closesWhenItsSurroundingsAreClicked(FxRobot robot) {
        open(robot);
        robot.clickOn(20, 480);
        assertThat(palette.isVisible()).isFalse();
    }

    @Test
    void takesTheChoiceThatIsClicked(FxRobot robot) {
        open(robot);
        robot.clickOn("Show All of Time");
        assertThat(done).containsExactly("Show All of Time");
    }

    @Test
    void beginsAnewEachTime(FxRobot robot) {
        open(robot);
        robot.write("sh").push(KeyCode.ESCAPE);
        open(robot);
        assertThat(listed(robot)).hasSize(2);
    }
}
