package dateline.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.messages.Messages;
import dateline.search.find.FindQuery;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The dossier says “talks” twice in its first article and once in its second, and has two actors and four events. */
@ExtendWith(ApplicationExtension.class)
class FindsPaneTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final ResultWords words = new ResultWords(
            Messages.of("find", Locale.ENGLISH), new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH));
    private FindsPane pane;

    @Start
    void start(Stage stage) {
        pane = new FindsPane(session, words);
        session.open(Dossiers.twoArticles());
        session.searching().show();
        Stages.show(stage, new Scene(pane, 560, 700));
    }

    private void seek(FxRobot robot, String sought) {
        robot.interact(() -> session.searching().seek(FindQuery.of(sought)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private static ListView<ResultLine> list(FxRobot robot) {
        return robot.lookup("#found").queryAs(ListView.class);
    }

    private List<String> listed(FxRobot robot) {
        return list(robot).getItems().stream().map(words::spoken).toList();
    }

    private static String kinds(FxRobot robot) {
        return robot.lookup(".find-kinds .toggle-button").queryAllAs(ToggleButton.class).stream()
                .map(ToggleButton::getText)
                .collect(Collectors.joining(", "));
    }

    @Test
    void listsEventsFirstThenActorsThenPassagesByArticle(FxRobot robot) {
        seek(robot, "b");
        assertThat(listed(robot))
                .startsWith("Events", "Event bali, 14 November 2022")
                .containsSubsequence("Events", "Actors", "Actor biden, 2 events", "Title of a, 19 June 2023 · 2");
    }

    @Test
    void countsWhatIsOfEachKind(FxRobot robot) {
        seek(robot, "talks");
        assertThat(kinds(robot)).isEqualTo("All 3, Passages 3, Events 0, Actors 0, Notes 0");
    }

    @Test
    void listsOnlyWhatIsOfTheKindThatIsChosen(FxRobot robot) {
        seek(robot, "b");
        robot.clickOn((ToggleButton) robot.lookup(".find-kinds .toggle-button")
                .match((ToggleButton kind) -> kind.getText().startsWith("Actors"))
                .query());
        assertThat(listed(robot)).containsExactly("Actors", "Actor biden, 2 events");
    }

    @Test
    void listsAllAgainWhenNothingIsOfTheKindAnyMore(FxRobot robot) {
        listsOnlyWhatIsOfTheKindThatIsChosen(robot);
        seek(robot, "talks");
        assertThat(listed(robot)).hasSize(5);
    }

    @Test
    void walksPastCaptionsAndGoesWithEnter(FxRobot robot) {
        seek(robot, "event balloon");
        robot.interact(pane::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(session.selection().event().orElseThrow().id()).isEqualTo("balloon");
        assertThat(session.searching().isShown()).isFalse();
    }

    @Test
    void marksTheWordInTheTextWithoutMovingOnFromAnEventThatIsGoneTo(FxRobot robot) {
        seek(robot, "event balloon");
        robot.interact(() -> session.searching().seek(FindQuery.of("ball")));
        robot.interact(pane::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(session.selection().event().orElseThrow().id()).isEqualTo("balloon");
        assertThat(session.finding().hits().current()).hasValue(new TextSpan("a/p1", 2, 6));
        assertThat(session.reading().visitProperty().get()).isEmpty();
    }

    @Test
    void goesToTheHitThatIsClicked(FxRobot robot) {
        seek(robot, "later");
        robot.clickOn(".passage");
        assertThat(session.article().orElseThrow().id()).isEqualTo("b");
        assertThat(session.finding().hits().current()).hasValue(new TextSpan("b/p0", 2, 7));
    }

    @Test
    void goesToTheFirstEventOfAnActor(FxRobot robot) {
        seek(robot, "biden");
        robot.clickOn(".actor");
        assertThat(session.selection().event().orElseThrow().id()).isEqualTo("bali");
    }

    @Test
    void listsFewPassagesOfAnArticleUntilMoreAreAskedFor(FxRobot robot) {
        Article article = Dossiers.article(
                "a", IntStream.range(0, 8).mapToObj(each -> "hit " + each).toArray(String[]::new));
        robot.interact(
                () -> session.open(new Dossier("One", List.of(article), List.of(), List.of(), List.of(), List.of())));
        robot.interact(() -> session.searching().show());
        seek(robot, "hit");
        assertThat(listed(robot)).hasSize(5).endsWith("5 more");
        robot.clickOn(".more");
        assertThat(listed(robot)).hasSize(9).endsWith("hit 7");
    }

    @Test
    void saysThatNothingIsFound(FxRobot robot) {
        seek(robot, "nowhere");
        assertThat(robot.lookup("Nothing found").tryQuery()).isPresent();
    }
}
