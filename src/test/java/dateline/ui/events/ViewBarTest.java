package dateline.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.library.Settings.View;
import dateline.session.Dossiers;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The first article appeared on 19 June 2023, the second on 1 July. */
@ExtendWith(ApplicationExtension.class)
class ViewBarTest {

    private EventsStage stage;

    @Start
    void start(Stage window) {
        Dossier two = Dossiers.twoArticles();
        stage = new EventsStage(window, with(two, dated(two.articles().get(1), "2023-07-01")), 900);
    }

    private static Article dated(Article article, String day) {
        return new Article(
                article.id(),
                article.heading(),
                article.source(),
                Optional.of(TimeSpan.parse(day)),
                article.sections());
    }

    private static Dossier with(Dossier dossier, Article second) {
        return new Dossier(
                dossier.title(),
                List.of(dossier.articles().getFirst(), second),
                dossier.events(),
                dossier.issues(),
                dossier.actors(),
                List.of());
    }

    private static Node named(FxRobot robot, String words) {
        return robot.lookup((Node node) -> words.equals(node.getAccessibleText()))
                .query();
    }

    private static String day(FxRobot robot) {
        return robot.lookup("#as-of").queryAs(MenuButton.class).getText();
    }

    @Test
    void choosesBetweenTimelineAndList(FxRobot robot) {
        robot.clickOn("List");
        assertThat(stage.preferences.settings().events().view()).isEqualTo(View.LIST);
        robot.clickOn("List");
        assertThat(stage.preferences.settings().events().view())
                .as("one is always chosen")
                .isEqualTo(View.LIST);
        assertThat(robot.lookup("#view-LIST").queryAs(ToggleButton.class).isSelected())
                .as("and shown to be")
                .isTrue();
        robot.clickOn("Timeline");
        assertThat(stage.preferences.settings().events().view()).isEqualTo(View.TIMELINE);
    }

    @Test
    void stepsToEarlierDaysAndBackToNow(FxRobot robot) {
        assertThat(day(robot)).isEqualTo("All reports");
        robot.clickOn(named(robot, "As of an earlier day")).clickOn(named(robot, "As of an earlier day"));
        assertThat(day(robot)).isEqualTo("As of 19 Jun 2023");
        assertThat(stage.ids()).containsExactly("bali", "balloon", "more");
        assertThat(named(robot, "As of an earlier day").isDisabled()).isTrue();
        robot.clickOn(named(robot, "As of a later day")).clickOn(named(robot, "As of a later day"));
        assertThat(stage.session.asOf().day()).isEmpty();
        assertThat(stage.ids()).hasSize(4);
    }

    @Test
    void saysInOneWordThatNoDayIsChosenWhereThereIsLittleRoom(FxRobot robot) {
        robot.interact(() -> stage.bar.fit(stage.bar.usualWidth()));
        assertThat(day(robot)).isEqualTo("All");
        assertThat(stage.bar.lineWidth()).isLessThanOrEqualTo(stage.bar.usualWidth() + 1);
        assertThat(robot.lookup("#as-of").query().getAccessibleHelp()).isEqualTo("All reports");

        robot.interact(() -> stage.bar.fit(900));
        assertThat(day(robot)).isEqualTo("All reports");
    }

    @Test
    void choosesADayFromTheMenu(FxRobot robot) {
        robot.clickOn("#as-of").clickOn("19 June 2023");
        assertThat(stage.session.asOf().day()).contains(LocalDate.of(2023, 6, 19));
        robot.clickOn("#as-of").clickOn("All that has been reported");
        assertThat(stage.session.asOf().day()).isEmpty();
    }

    @Test
    void hasNothingToStepAlongWhereAllAppearedOnOneDay(FxRobot robot) {
        robot.interact(() -> stage.session.open(Dossiers.twoArticles()));
        assertThat(robot.lookup(".as-of").query().isVisible()).isFalse();
    }

    @Test
    void asksForATimeWindowByTheKeyboard(FxRobot robot) {
        beside(stage.bar::chooseWindow);
        robot.clickOn("#window-time").write("soonish").push(KeyCode.ENTER);
        assertThat(stage.session.window().stretch()).as("that is no time").isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("2022/2023-02").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.label("#window-notice .label")).isEqualTo("Only January 2022 – February 2023");
        beside(stage.bar::chooseWindow);
        robot.clickOn("#window-time")
                .push(KeyCode.CONTROL, KeyCode.A)
                .push(KeyCode.BACK_SPACE)
                .push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.session.window().stretch())
                .as("nothing is all of time")
                .isEmpty();
    }

    /** Opens a dialog, which waits, and goes on beside it. */
    private static void beside(Runnable dialog) {
        Platform.runLater(dialog);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void saysTheYearOfAWindowAndOfADayWhereNoDaysCanBeWritten(FxRobot robot) {
        LocalDate far = LocalDate.of(12000, 3, 5);
        robot.interact(() -> {
            stage.session.window().mark(far.atStartOfDay(), far.plusDays(2).atStartOfDay());
            stage.session.asOf().lookFrom(far);
        });
        assertThat(stage.label("#window-notice .label")).isEqualTo("Only 12,000");
        assertThat(day(robot)).isEqualTo("As of 12,000");
    }

    @Test
    void saysThatThereIsATimeWindowAndTakesItAway(FxRobot robot) {
        assertThat(robot.lookup("#window-notice").tryQuery()).isEmpty();
        robot.interact(() -> stage.session.window().mark(TimeSpan.parse("2022-11/2023-02")));
        assertThat(stage.label("#window-notice .label")).isEqualTo("Only November 2022 – February 2023");
        robot.clickOn(named(robot, "Show all of time"));
        assertThat(stage.session.window().stretch()).isEmpty();
        assertThat(robot.lookup("#window-notice").query().isVisible()).isFalse();
    }
}
