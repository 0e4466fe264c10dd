package dateline.ui.redate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.NewsOfTheDay;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.library.DossierException;
import dateline.library.Example;
import dateline.library.json.DossierFile;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.session.Redating;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.time.TimexType;
import dateline.ui.Stages;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
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

@ExtendWith(ApplicationExtension.class)
class RedatingDialogTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private Stage owner;
    private RedatingDialog dialog;

    @Start
    void start(Stage stage) throws DossierException {
        owner = stage;
        Stages.show(stage, new Scene(new StackPane(), 1000, 900));
        session.open(new DossierFile().read(Example.path()).dossier());
        Messages time = Messages.of("time", Locale.ENGLISH);
        dialog = new RedatingDialog(
                stage, session, Messages.of("redate", Locale.ENGLISH), new TimeWords(time, Locale.ENGLISH));
    }

    @BeforeEach
    void open(FxRobot robot) {
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
    void opensAtTheDateTheArticleHasWithNothingToApply(FxRobot robot) {
        assertThat(field(robot).getText()).isEqualTo("19 June 2023");
        assertThat(field(robot).isFocused()).isTrue();
        assertThat(apply(robot).isDisabled()).isTrue();
        assertThat(reading(robot)).isEqualTo("Monday 19 June 2023");
    }

    @Test
    void showsWhatMovesWhileTheDateIsTyped(FxRobot robot) {
        type(robot, "2 January 2024");
        assertThat(reading(robot)).isEqualTo("Tuesday 2 January 2024");
        assertThat(cells(robot, 1)).contains("19 June 2023", "2022");
        assertThat(cells(robot, 2)).contains("1 January 2024", "2023");
        assertThat(robot.lookup("#redate-summary").queryAs(Label.class).getText())
                .matches("\\d+ times in the text change, and \\d+ events move\\.");
    }

    @Test
    void namesWhatMovesThoughNoTimeInTheTextDoes(FxRobot robot) {
        TextSpan told = new TextSpan("a/p0", 5, 13);
        TimeExpression news = NewsOfTheDay.of(told, "destroys", Optional.empty());
        Event bare = Dossiers.event("fire", "", new Involvement(List.of(), List.of()));
        List<Mention> mentions = List.of(new Mention(told, Optional.empty(), Optional.of(news)));
        Event fire = new Event("fire", bare.title(), Optional.empty(), bare.standing(), bare.involved(), mentions);
        Article article = Dossiers.article("a", "Fire destroys the hall.");
        close(robot);
        robot.interact(() -> {
            session.open(new Dossier("", List.of(article), List.of(fire), List.of(), List.of(), List.of()));
            dialog.open();
        });
        type(robot, "2 January 2024");

        assertThat(table(robot).getItems()).isEmpty();
        assertThat(((Label) table(robot).getPlaceholder()).getText())
                .isEqualTo(
                        "No words of the text get another time, but one event has no time of its own and takes the date of the article: Event fire");
    }

    @Test
    void tellsHowManyEventsGetADateAndThatMoreMayFollow(FxRobot robot) {
        assertThat(summaryOfUndated(robot, Origin.FOUND))
                .isEqualTo("One time in the text changes, and one event gets a date."
                        + " Once the text is read with its date, it may date others.");
        close(robot);
        assertThat(summaryOfUndated(robot, Origin.CURATED))
                .isEqualTo("One time in the text changes, and one event gets a date.");
    }

    @Test
    void tellsHowManyEventsStayUndated(FxRobot robot) {
        TextSpan told = new TextSpan("a/p0", 0, 4);
        Event noTime = Dossiers.event("alarm", "", new Involvement(List.of(), List.of()), told);
        Event another = Dossiers.event("smoke", "", new Involvement(List.of(), List.of()), told);

        assertThat(summaryOfUndated(robot, Origin.CURATED, noTime))
                .isEqualTo("One time in the text changes, and one event gets a date; one stays undated.");
        close(robot);
        assertThat(summaryOfUndated(robot, Origin.CURATED, noTime, another))
                .endsWith("one event gets a date; 2 stay undated.");
    }

    private String summaryOfUndated(FxRobot robot, Origin origin, Event... others) {
        TextSpan told = new TextSpan("a/p0", 24, 33);
        Derivation open = new Derivation(
                "on Monday", "last-before", Optional.empty(), Derivation.AnchorKind.NONE, Optional.empty());
        TimeExpression monday = new TimeExpression(told, TimexType.DATE, "XXXX-WXX-1", Optional.empty(), open);
        Event fire = new Event(
                "fire",
                Headline.of("Fire destroys the hall"),
                Optional.empty(),
                new Standing(Status.HAPPENED, origin),
                new Involvement(List.of(), List.of()),
                List.of(new Mention(new TextSpan("a/p0", 0, 33), Optional.empty(), Optional.of(monday))));
        Article article = Dossiers.article("a", "Fire destroyed the hall on Monday.");
        close(robot);
        robot.interact(() -> {
            List<Event> events =
                    Stream.concat(Stream.of(fire), Stream.of(others)).toList();
            session.open(new Dossier("", List.of(article), events, List.of(), List.of(), List.of()));
            dialog.open();
        });
        type(robot, "2 January 2024");
        return robot.lookup("#redate-summary").queryAs(Label.class).getText();
    }

    @Test
    void appliesByTheKeyboardAsOneStepThatCanBeUndone(FxRobot robot) {
        type(robot, "2 January 2024");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(published()).contains(TimeSpan.parse("2024-01-02"));
        assertThat(robot.lookup("#redate-field").tryQuery()).isEmpty();
        robot.interact(() -> session.history().undo());
        assertThat(published()).contains(TimeSpan.parse("2023-06-19"));
    }

    @Test
    void saysHowFiguresAreReadThatCouldMeanTwoDays(FxRobot robot) {
        type(robot, "5/6/24");
        assertThat(reading(robot)).isEqualTo("Monday 6 May 2024, not 5 June 2024: the month is read first");
        type(robot, "13/6/24");
        assertThat(reading(robot)).isEqualTo("Thursday 13 June 2024");
    }

    @Test
    void saysThatADateIsStillToCome(FxRobot robot) {
        type(robot, "January " + (Year.now().getValue() + 2));
        assertThat(reading(robot)).endsWith(". This is after today.");
        assertThat(apply(robot).isDisabled()).isFalse();
        type(robot, "January " + Year.now());
        assertThat(reading(robot)).doesNotContain("today");
    }

    @Test
    void saysPlainlyThatSomethingIsNoDate(FxRobot robot) {
        type(robot, "some day");
        assertThat(reading(robot)).startsWith("This is not a date.");
        assertThat(apply(robot).isDisabled()).isTrue();
        assertThat(table(robot).getItems()).isEmpty();
    }

    @Test
    void saysWhichYearIsMissingAndWithoutOneThatItIsNoDate(FxRobot robot) {
        type(robot, "May");
        assertThat(reading(robot)).isEqualTo("The year is missing. Write May 2023, for example.");
        assertThat(apply(robot).isDisabled()).isTrue();
        type(robot, "Maybe");
        assertThat(reading(robot)).startsWith("This is not a date.");
    }

    @Test
    void takesADayFromTheCalendar(FxRobot robot) {
        robot.interact(() -> robot.lookup("#redate-calendar")
                .queryAs(atlantafx.base.controls.Calendar.class)
                .setValue(LocalDate.of(2024, 1, 2)));
        assertThat(field(robot).getText()).isEqualTo("2 January 2024");
        assertThat(apply(robot).isDisabled()).isFalse();
    }

    @Test
    void goesByTabFromTheFieldToTheCalendarAndOnToTheButtons(FxRobot robot) {
        type(robot, "2 January 2024");
        List<String> order = Stream.generate(() -> tab(robot)).limit(6).toList();
        assertThat(order)
                .containsExactly(
                        "redate-calendar",
                        "redate-preview",
                        "redate-remove",
                        "redate-cancel",
                        "redate-apply",
                        "redate-field");
    }

    @Test
    void choosesADayOfTheCalendarByTheArrowKeys(FxRobot robot) {
        tab(robot);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.DOWN);
        assertThat(field(robot).getText()).isEqualTo("27 June 2023");
        press(robot, KeyCode.PAGE_DOWN);
        assertThat(field(robot).getText()).isEqualTo("27 July 2023");
        press(robot, KeyCode.ENTER);
        assertThat(published()).contains(TimeSpan.parse("2023-07-27"));
    }

    @Test
    void opensTheCalendarAtTheMonthThatIsTyped(FxRobot robot) {
        type(robot, "March 2021");
        assertThat(labels(robot)).contains("March", "2021");
        type(robot, "some day");
        assertThat(labels(robot)).contains("March", "2021");
    }

    @Test
    void leavesNoWordsOutOfTheTable(FxRobot robot) {
        type(robot, "2 January 2024");
        assertThat(robot.lookup("#redate-preview .table-cell").queryAllAs(TableCell.class))
                .map(TableCell::getGraphic)
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThan(12)
                .allSatisfy(words -> assertThat(words.getBoundsInParent().getMaxY())
                        .isLessThanOrEqualTo(words.getParent().getLayoutBounds().getMaxY()));
    }

    @Test
    void showsWhatMovesWithoutADateBeforeItIsRemoved(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#redate-remove").queryAs(Button.class).fire());
        assertThat(field(robot).getText()).isEmpty();
        assertThat(cells(robot, 2)).contains("no date");
        assertThat(published()).isPresent();
        robot.interact(() -> apply(robot).fire());
        assertThat(published()).isEmpty();
        assertThat(session.history().undoableProperty().get()).contains("change.redate");
    }

    @Test
    void changesNothingWhenItIsCancelled(FxRobot robot) {
        type(robot, "2 January 2024");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#redate-field").tryQuery()).isEmpty();
        assertThat(published()).contains(TimeSpan.parse("2023-06-19"));
        assertThat(session.history().undoableProperty().get()).isEmpty();
    }

    private static String tab(FxRobot robot) {
        press(robot, KeyCode.TAB);
        return field(robot).getScene().getFocusOwner().getId();
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> labels(FxRobot robot) {
        return robot.lookup("#redate-calendar .month-year-pane .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static void type(FxRobot robot, String words) {
        robot.clickOn("#redate-field");
        robot.interact(() -> field(robot).selectAll());
        robot.write(words);
    }

    private Optional<TimeSpan> published() {
        return session.article().flatMap(Article::published);
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#redate-field").queryAs(TextField.class);
    }

    private static Button apply(FxRobot robot) {
        return robot.lookup("#redate-apply").queryAs(Button.class);
    }

    private static String reading(FxRobot robot) {
        return robot.lookup("#redate-reading").queryAs(Label.class).getText();
    }

    private static TableView<Redating.Shift> table(FxRobot robot) {
        return robot.lookup("#redate-preview").queryTableView();
    }

    private static List<Object> cells(FxRobot robot, int number) {
        TableColumn<Redating.Shift, ?> column = table(robot).getColumns().get(number);
        return table(robot).getItems().stream().<Object>map(column::getCellData).toList();
    }
}
