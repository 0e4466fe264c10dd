package dateline.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Settings;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Its article says “talks” twice: in its first paragraph and in its last. */
@ExtendWith(ApplicationExtension.class)
class FindBarTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final TimeWords times = new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);
    private FindBar bar;

    @Start
    void start(Stage stage) {
        bar = new FindBar(session, Messages.of("find", Locale.ENGLISH), times);
        session.open(Dossiers.twoArticles());
        Scene scene = new Scene(new StackPane(bar), 620, 80);
        scene.getStylesheets().addAll("/css/tokens.css", "/css/window.css");
        Stages.show(stage, scene);
    }

    private String count(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#find-count")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    private void type(FxRobot robot, String words) {
        robot.clickOn("#find").write(words);
    }

    private static void press(FxRobot robot, String does) {
        robot.clickOn(robot.lookup(".icon-button")
                .match((Button button) -> button.getAccessibleText().startsWith(does))
                .queryButton());
    }

    @Test
    void showsHowToFindOnlyWhileItIsInUse(FxRobot robot) {
        robot.interact(() -> robot.lookup(".root").query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".find-option").match(Node::isVisible).tryQuery())
                .isEmpty();
        robot.clickOn("#find");
        assertThat(robot.lookup(".find-option").match(Node::isVisible).queryAll())
                .hasSize(3);
        robot.clickOn("#match-case");
        assertThat(robot.lookup("#match-case").query().isVisible()).isTrue();
    }

    @Test
    void leavesTheRoomOfANarrowFieldToTheWords(FxRobot robot) {
        robot.clickOn("#find");
        robot.interact(() -> bar.setMaxWidth(250));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".find-option").match(Node::isVisible).queryAll())
                .hasSize(3);
        robot.clickOn("#whole-word");
        type(robot, "talks");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".find-option").match(Node::isVisible).queryAll())
                .containsExactly(robot.lookup("#whole-word").query());
        assertThat(robot.lookup(".icon-button").match(Node::isVisible).tryQuery())
                .isEmpty();
        robot.clickOn("#whole-word");
        assertThat(robot.lookup("#find").query().isFocused()).isTrue();
        robot.interact(() -> bar.setMaxWidth(600));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".icon-button").match(Node::isVisible).queryAll())
                .hasSize(2);
    }

    @Test
    void offersTheNextHitOnlyWhereSomethingIsSought(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".icon-button").match(Node::isVisible).tryQuery())
                .isEmpty();
        type(robot, "t");
        assertThat(robot.lookup(".icon-button").match(Node::isVisible).queryAll())
                .hasSize(2);
    }

    @Test
    void countsTheHitsOfWhatIsTyped(FxRobot robot) {
        assertThat(count(robot)).isEmpty();
        type(robot, "talks");
        assertThat(count(robot)).isEqualTo("1 of 2 here");
    }

    @Test
    void keepsItsOptionsLegibleWhenTheCountAppears(FxRobot robot) {
        type(robot, "talks");
        WaitForAsyncUtils.waitForFxEvents();
        Labeled option = robot.lookup("#match-case").query();
        assertThat(option.getWidth()).isGreaterThanOrEqualTo(option.prefWidth(-1) - 1);
    }

    @Test
    void saysThatThereAreNoHits(FxRobot robot) {
        type(robot, "talksx");
        assertThat(count(robot)).isEqualTo("No hits");
        robot.push(KeyCode.BACK_SPACE);
        assertThat(count(robot)).isEqualTo("1 of 2 here");
    }

    @Test
    void saysNothingWhenTheFieldIsEmptyAgain(FxRobot robot) {
        type(robot, "t");
        robot.push(KeyCode.BACK_SPACE);
        assertThat(count(robot)).isEmpty();
        assertThat(session.finding().hits().active()).isFalse();
    }

    @Test
    void goesToTheNextHitWithEnterAndBackWithShift(FxRobot robot) {
        type(robot, "talks");
        robot.push(KeyCode.ENTER);
        assertThat(count(robot)).isEqualTo("2 of 2 here");
        robot.push(KeyCode.ENTER);
        assertThat(count(robot)).isEqualTo("1 of 2 here");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(count(robot)).isEqualTo("2 of 2 here");
    }

    @Test
    void goesToTheNextAndThePreviousHitWithItsButtons(FxRobot robot) {
        type(robot, "talks");
        press(robot, "Next");
        assertThat(count(robot)).isEqualTo("2 of 2 here");
        press(robot, "Previous");
        assertThat(count(robot)).isEqualTo("1 of 2 here");
    }

    @Test
    void tellsCapitalsApartWhenAsked(FxRobot robot) {
        type(robot, "Talks");
        robot.clickOn("#match-case");
        assertThat(count(robot)).isEqualTo("1 of 1");
        robot.clickOn("#match-case");
        assertThat(count(robot)).isEqualTo("1 of 2 here");
    }

    @Test
    void findsOnlyWholeWordsWhenAsked(FxRobot robot) {
        type(robot, "talk");
        assertThat(count(robot)).isEqualTo("1 of 2 here");
        robot.clickOn("#whole-word");
        assertThat(count(robot)).isEqualTo("No hits");
    }

    @Test
    void tellsAccentsApartWhenAsked(FxRobot robot) {
        robot.interact(() -> bar.find("tálks"));
        assertThat(count(robot)).isEqualTo("1 of 2 here");
        robot.clickOn("#match-accents");
        assertThat(count(robot)).isEqualTo("No hits");
    }

    @Test
    void tellsWhatIsChosenToMatch(FxRobot robot) {
        List<Settings.Find> chosen = new ArrayList<>();
        bar.optionsProperty().subscribe(options -> chosen.add(options));
        robot.clickOn("#whole-word").clickOn("#match-case");
        assertThat(chosen)
                .containsExactly(
                        Settings.Find.DEFAULT,
                        new Settings.Find(false, true, false),
                        new Settings.Find(true, true, false));
    }

    @Test
    void matchesAsItIsToldTo(FxRobot robot) {
        robot.interact(() -> bar.choose(new Settings.Find(true, false, false)));
        type(robot, "Talks");
        assertThat(count(robot)).isEqualTo("1 of 1");
    }

    @Test
    void selectsItsWordsWhenItBeginsSoThatTypingReplacesThem(FxRobot robot) {
        robot.interact(() -> {
            bar.find("balloon");
            bar.begin();
        });
        robot.write("talks");
        assertThat(robot.lookup("#find").queryAs(TextField.class).getText()).isEqualTo("talks");
        assertThat(count(robot)).isEqualTo("1 of 2 here");
    }

    @Test
    void emptiesItsFieldWhenItEnds(FxRobot robot) {
        type(robot, "talks");
        robot.interact(bar::end);
        assertThat(robot.lookup("#find").queryAs(TextField.class).getText()).isEmpty();
        assertThat(count(robot)).isEmpty();
    }

    @Test
    void seeksAgainInTheArticleTurnedTo(FxRobot robot) {
        type(robot, "talks");
        robot.interact(() -> session.read(session.dossier().articles().get(1)));
        assertThat(count(robot)).isEqualTo("1 of 1 here");
    }

    private String elsewhere(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#find-everywhere").queryAs(Button.class).getText();
    }

    @Test
    void saysWhereTheHitsAreWhenTheArticleHasNoneAndEnterShowsThem(FxRobot robot) {
        type(robot, "later");
        assertThat(count(robot)).isEqualTo("None here,");
        assertThat(elsewhere(robot)).startsWith("1 passage in 1 article");
        robot.push(KeyCode.ENTER);
        assertThat(session.searching().isShown()).isTrue();
        assertThat(count(robot)).isEqualTo("1 found");
    }

    @Test
    void saysWhatElseIsFoundWhenNoArticleHasIt(FxRobot robot) {
        type(robot, "actor");
        assertThat(elsewhere(robot)).startsWith("2 elsewhere");
    }

    @Test
    void leadsToAllHitsWhenThereAreMoreThanTheArticleHasAndSaysWhereWhatIsCounted(FxRobot robot) {
        type(robot, "talks");
        assertThat(elsewhere(robot)).isEqualTo("3 everywhere");
        robot.clickOn("#find-everywhere");
        assertThat(session.searching().isShown()).isTrue();
    }

    @Test
    void seeksEverywhereWithoutMovingTheText(FxRobot robot) {
        robot.interact(bar::beginEverywhere);
        robot.write("talks");
        assertThat(count(robot)).isEqualTo("3 found");
        assertThat(session.finding().hits().active()).isFalse();
        assertThat(session.reading().visitProperty().get()).isEmpty();
    }

    @Test
    void seeksInTheArticleAgainWhenAsked(FxRobot robot) {
        robot.interact(bar::beginEverywhere);
        robot.write("talks");
        robot.interact(bar::begin);
        assertThat(count(robot)).isEqualTo("1 of 2 here");
    }

    @Test
    void goesToTheFirstThatIsFoundWithEnter(FxRobot robot) {
        robot.interact(bar::beginEverywhere);
        robot.write("later").push(KeyCode.ENTER);
        assertThat(session.searching().isShown()).isFalse();
        assertThat(session.article().orElseThrow().id()).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 373, 430, 560})
    void leavesRoomForTheWordsBesideWhatIsSaidOfThem(double width, FxRobot robot) {
        robot.interact(() -> bar.setMaxWidth(width));
        type(robot, "talks");
        WaitForAsyncUtils.waitForFxEvents();
        Node left = robot.lookup(".left-pane").query();
        Node right = robot.lookup(".right-pane").query();
        assertThat(right.getBoundsInParent().getMinX()
                        - left.getBoundsInParent().getMaxX())
                .isGreaterThan(90);
        assertThat(robot.lookup("#find-count").query().isVisible()).isTrue();
    }
}
