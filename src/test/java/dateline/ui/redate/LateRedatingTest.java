package dateline.ui.redate;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The dialog on an article so long that what would move is known late. */
@ExtendWith(ApplicationExtension.class)
class LateRedatingTest {

    private final BlockingQueue<Runnable> late = new LinkedBlockingQueue<>();
    private final ReadingSession session = new ReadingSession(Jobs.onVirtualThreads(late::add));
    private Stage owner;
    private RedatingDialog dialog;

    @Start
    void start(Stage stage) {
        owner = stage;
        Stages.show(stage, new Scene(new StackPane(), 1000, 900));
        Article article = Dossiers.article("a", "They met on Friday.");
        session.open(new Dossier("Met", List.of(article), List.of(), List.of(), List.of(), List.of()));
        Messages time = Messages.of("time", Locale.ENGLISH);
        dialog = new RedatingDialog(
                stage, session, Messages.of("redate", Locale.ENGLISH), new TimeWords(time, Locale.ENGLISH));
    }

    @BeforeEach
    void open(FxRobot robot) throws InterruptedException {
        arrive(robot);
        arrive(robot);
        robot.interact(dialog::open);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != owner)
                .forEach(Window::hide));
    }

    @Test
    void showsWhatWouldHaveMovedUntilTheNewIsKnown(FxRobot robot) throws InterruptedException {
        type(robot, "2023-06-12");
        assertThat(isPending(robot)).isTrue();
        arrive(robot);
        assertThat(isPending(robot)).isFalse();
        assertThat(moved(robot)).contains("9 June 2023");
        type(robot, "2023-06-05");
        assertThat(isPending(robot)).isTrue();
        assertThat(moved(robot)).contains("9 June 2023");
        arrive(robot);
        assertThat(moved(robot)).contains("2 June 2023");
    }

    @Test
    void appliesWhatIsTypedThoughWhatMovesIsNotKnownYet(FxRobot robot) throws InterruptedException {
        type(robot, "2023-06-12");
        arrive(robot);
        type(robot, "2023-06-05");
        assertThat(robot.lookup("#redate-apply").queryAs(Button.class).isDisabled())
                .isFalse();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isOpen(robot)).isTrue();
        assertThat(published()).contains(TimeSpan.parse("2023-06-19"));
        arrive(robot);
        assertThat(isOpen(robot)).isFalse();
        assertThat(published()).contains(TimeSpan.parse("2023-06-05"));
    }

    @Test
    void changesNothingWhenItIsThoughtBetterOfMeanwhile(FxRobot robot) throws InterruptedException {
        type(robot, "2023-06-12");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        arrive(robot);
        assertThat(isOpen(robot)).isFalse();
        assertThat(published()).contains(TimeSpan.parse("2023-06-19"));
        assertThat(session.history().undoableProperty().get()).isEmpty();
    }

    private void arrive(FxRobot robot) throws InterruptedException {
        Runnable news = late.poll(20, SECONDS);
        robot.interact(Objects.requireNonNull(news, "nothing was found"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String words) {
        robot.interact(
                () -> robot.lookup("#redate-field").queryAs(TextField.class).setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isPending(FxRobot robot) {
        return robot.lookup(".preview").query().getPseudoClassStates().contains(PseudoClass.getPseudoClass("pending"));
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#redate-field").tryQuery().isPresent();
    }

    private static List<String> moved(FxRobot robot) {
        return robot.lookup("#redate-preview .words").queryAllAs(javafx.scene.text.Text.class).stream()
                .map(javafx.scene.text.Text::getText)
                .toList();
    }

    private Optional<TimeSpan> published() {
        return session.article().flatMap(Article::published);
    }
}
