package dateline.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.TimeExpressions;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Status;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Found;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** All events were found by the machine; “bali” is told in two passages. */
@ExtendWith(ApplicationExtension.class)
class EventActionsTest {

    private Stage owner;
    private CardStage shown;
    private ReadingSession session;
    private CardPlace card;

    @Start
    void start(Stage stage) {
        owner = stage;
        shown = new CardStage(stage, Found.byTheMachine(Dossiers.twoArticles()), 900, 800);
        session = shown.session;
        card = shown.place;
        session.selection().select(shown.event("bali"));
    }

    @AfterEach
    void closeDialogs(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != owner)
                .forEach(Window::hide));
    }

    private void press(FxRobot robot, String does) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(card.lookupAll(".icon-button").stream()
                .filter(button -> does.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Set<String> offered() {
        WaitForAsyncUtils.waitForFxEvents();
        return card.lookupAll(".actions .icon-button").stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .collect(Collectors.toSet());
    }

    /** Opens a dialog, which waits, and goes on beside it. */
    private static void beside(Runnable dialog) {
        Platform.runLater(dialog);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void acceptsWhatTheMachineFoundAndOffersThatNoMore(FxRobot robot) {
        press(robot, "Accept: the machine was right");
        assertThat(shown.event("bali").origin()).isEqualTo(Origin.ACCEPTED);
        assertThat(offered())
                .containsExactlyInAnyOrder(
                        "Reject: this is no event", "Star: it matters", "Edit the event", "Merge or split", "Close");
    }

    @Test
    void movesNoButtonUnderThePointer(FxRobot robot) {
        Bounds before = bounds("Reject: this is no event");
        press(robot, "Accept: the machine was right");
        assertThat(bounds("Reject: this is no event")).isEqualTo(before);
    }

    private Bounds bounds(String does) {
        WaitForAsyncUtils.waitForFxEvents();
        Node button = card.lookupAll(".icon-button").stream()
                .filter(each -> does.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        return button.localToScene(button.getLayoutBounds());
    }

    @Test
    void rejectsAndSelectsNothingAnyMore(FxRobot robot) {
        press(robot, "Reject: this is no event");
        assertThat(session.filters().shown()).extracting(Event::id).doesNotContain("bali");
        assertThat(session.selection().event()).isEmpty();
        robot.interact(session.history()::undo);
        assertThat(session.filters().shown()).extracting(Event::id).contains("bali");
    }

    @Test
    void keepsWhatAPersonHasSaidAndItsCard(FxRobot robot) {
        robot.interact(() -> {
            session.open(Dossiers.twoArticles());
            session.selection().select(shown.event("bali"));
            card.actions().reject();
        });
        assertThat(session.selection().event()).contains(shown.event("bali"));
    }

    @Test
    void acceptsAgainWhatWasRejected(FxRobot robot) {
        robot.interact(() -> {
            session.correcting().reject(List.of(shown.event("bali")));
            session.selection().select(shown.event("bali"));
        });
        press(robot, "Accept: the machine was right");
        assertThat(session.filters().shown()).extracting(Event::id).contains("bali");
    }

    @Test
    void starsAndTakesTheStarAway(FxRobot robot) {
        press(robot, "Star: it matters");
        assertThat(shown.event("bali").isStarred()).isTrue();
        press(robot, "Take the star away");
        assertThat(shown.event("bali").isStarred()).isFalse();
    }

    @Test
    void editsTitleDateStatusAndIssuesInOneStep(FxRobot robot) {
        beside(card.actions()::edit);
        robot.clickOn("#edit-name").push(KeyCode.CONTROL, KeyCode.A).write("Summit in Bali");
        robot.clickOn("#edit-date").push(KeyCode.CONTROL, KeyCode.A).write("November 2022");
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ChoiceBox<Status> status = robot.lookup("#edit-status").queryAs(ChoiceBox.class);
            status.setValue(Status.DENIED);
            robot.lookup("Issue trade").queryAs(CheckBox.class).fire();
        });
        robot.clickOn("#edit-apply");
        WaitForAsyncUtils.waitForFxEvents();
        Event bali = shown.event("bali");
        assertThat(bali.title()).isEqualTo("Summit in Bali");
        assertThat(bali.time()).contains(TimeSpan.parse("2022-11"));
        assertThat(bali.status()).isEqualTo(Status.DENIED);
        assertThat(bali.issues()).containsExactly("talks", "trade");
        assertThat(bali.origin()).isEqualTo(Origin.EDITED);
        robot.interact(session.history()::undo);
        assertThat(shown.event("bali").title()).isEqualTo("Event bali");
        assertThat(session.history().undoableProperty().get()).isEmpty();
    }

    @Test
    void saysWithWhichWordsTheTextDatesANewEvent(FxRobot robot) {
        robot.interact(() -> session.open(new Dossier(
                "Flight",
                List.of(Dossiers.article("a", "In February 2023 a balloon flew over Montana.")),
                List.of(),
                List.of(),
                List.of(),
                List.of())));
        beside(() -> card.actions().add(new TextSpan("a/p0", 17, 44)));
        assertThat(robot.lookup("#edit-date").queryAs(TextField.class).getPromptText())
                .isEqualTo("From the text: February 2023 (“February 2023”)");
    }

    @Test
    void saysWhatDatesAnEventAsTheFinestOfItsTimesDo(FxRobot robot) {
        assertThat(promptOf(
                        robot,
                        TimeExpressions.of("words", "year", "2023"),
                        TimeExpressions.of("words", "date", "2023-02")))
                .isEqualTo("From the text: February 2023 (“words”)");
        assertThat(promptOf(robot, TimeExpressions.of("words", "news", "2023-02-05~")))
                .isEqualTo("From the text: about 5 February 2023, as news of the day");
        assertThat(promptOf(robot)).isEqualTo("19 June 2023, June 2023, or 2023-06");
    }

    private String promptOf(FxRobot robot, TimeExpression... dated) {
        Event bali = shown.event("bali");
        Event told = new Event(
                bali.id(),
                bali.headline(),
                Optional.empty(),
                bali.standing(),
                bali.involved(),
                Stream.of(dated)
                        .map(date -> new Mention(new TextSpan("a/p0", 0, 3), Optional.empty(), Optional.of(date)))
                        .toList());
        AtomicReference<String> prompt = new AtomicReference<>("");
        robot.interact(() -> {
            Node form = new EventForm(session, Messages.of("card", Locale.ENGLISH), times(), told);
            prompt.set(((TextField) form.lookup("#edit-date")).getPromptText());
        });
        return prompt.get();
    }

    private static TimeWords times() {
        return new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);
    }

    @Test
    void beginsWithTheTitleReadyToBeReplaced(FxRobot robot) {
        beside(card.actions()::edit);
        TextField title = robot.lookup("#edit-name").queryAs(TextField.class);
        assertThat(title.getScene().getFocusOwner()).isSameAs(title);
        assertThat(title.getSelectedText()).isEqualTo("Event bali");
        assertThat(title.getCaretPosition()).as("where the title is seen").isZero();
    }

    @Test
    void tellsWholeWhatIsWrongWithADateAndShowsAllIssues(FxRobot robot) {
        beside(card.actions()::edit);
        robot.clickOn("#edit-date").push(KeyCode.CONTROL, KeyCode.A).write("soonish");
        WaitForAsyncUtils.waitForFxEvents();
        Label wrong = robot.lookup(".event-form .problem").queryAs(Label.class);
        assertThat(wrong.getHeight()).isGreaterThanOrEqualTo(wrong.prefHeight(wrong.getWidth()));
        ScrollPane issues = robot.lookup("#edit-issues").queryAs(ScrollPane.class);
        assertThat(issues.getViewportBounds().getHeight())
                .isGreaterThanOrEqualTo(issues.getContent().getLayoutBounds().getHeight() - 1);
    }

    @Test
    void saysOfADateInATextWithoutOneThatItsYearIsMissing(FxRobot robot) {
        Article dated = Dossiers.article("a", "They met in May.");
        Article undated = new Article("a", dated.heading(), dated.source(), Optional.empty(), dated.sections());
        Event met = Dossiers.event("met", "", new Involvement(List.of(), List.of()), new TextSpan("a/p0", 0, 8));
        robot.interact(() -> {
            session.open(new Dossier("Met", List.of(undated), List.of(met), List.of(), List.of(), List.of()));
            session.selection().select(met);
        });
        beside(card.actions()::edit);
        robot.clickOn("#edit-date").write("8 May");
        assertThat(robot.lookup(".reading").queryAs(Label.class).getText())
                .matches("The year is missing. Write 8 May \\d{4}, for example.");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("soonish");
        assertThat(robot.lookup(".reading").queryAs(Label.class).getText()).startsWith("This is not a date.");
    }

    @Test
    void saysHowFiguresAreReadThatCouldMeanTwoDays(FxRobot robot) {
        beside(card.actions()::edit);
        robot.clickOn("#edit-date").push(KeyCode.CONTROL, KeyCode.A).write("5/6/24");
        assertThat(robot.lookup(".reading").queryAs(Label.class).getText())
                .isEqualTo("6 May 2024, not 5 June 2024: the month is read first");
    }

    @Test
    void takesNoDateThatIsNoneAndNoEmptyTitle(FxRobot robot) {
        beside(card.actions()::edit);
        robot.clickOn("#edit-date").push(KeyCode.CONTROL, KeyCode.A).write("soonish");
        assertThat(robot.lookup("#edit-apply").query().isDisabled()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("2021/..");
        assertThat(robot.lookup("#edit-apply").query().isDisabled()).isFalse();
        robot.clickOn("#edit-name").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.BACK_SPACE);
        assertThat(robot.lookup("#edit-apply").query().isDisabled()).isTrue();
    }

    @Test
    void mergesWithTheEventThatIsChosenFromThoseNearestFirst(FxRobot robot) {
        beside(card.actions()::merge);
        ListView<Event> list = robot.lookup("#merge-list").queryListView();
        assertThat(list.getItems()).extracting(Event::id).containsExactly("balloon", "report", "more");
        robot.clickOn("#merge-filter").write("more");
        assertThat(list.getItems()).extracting(Event::id).containsExactly("more");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.dossier().events()).extracting(Event::id).containsExactly("bali", "balloon", "report");
        assertThat(shown.event("bali").mentions()).hasSize(3);
    }

    @Test
    void splitsThePassageThatIsShownOffAndSelectsIt(FxRobot robot) {
        robot.interact(session.selection()::nextPassage);
        robot.interact(card.actions()::split);
        assertThat(session.selection().event()).map(Event::id).contains("bali-2");
        assertThat(shown.event("bali").mentions()).hasSize(1);
        robot.interact(card.actions()::split);
        assertThat(session.dossier().events()).as("the only passage stays").hasSize(5);
    }

    @Test
    void leavesAnEventAsItIsWhenADialogIsCancelled(FxRobot robot) {
        beside(card.actions()::edit);
        robot.clickOn("#edit-name").write("x").push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(session.history().undoableProperty().get()).isEmpty();
    }
}
