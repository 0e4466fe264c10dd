package dateline.ui.redate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.messages.Messages;
import dateline.session.DateHint;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.NoDate;
import dateline.session.ReadingSession;
import dateline.session.Waiting;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class UndatedBarTest {

    private static final LocalDate FILE = LocalDate.of(2023, 6, 20);

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Pane text = new Pane();
    private Optional<DateHint> hint = Optional.of(new DateHint(FILE, false));

    @Start
    void start(Stage stage) {
        UndatedBar bar = new UndatedBar(
                session,
                article -> hint,
                Messages.of("redate", Locale.ENGLISH),
                new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH),
                text::requestFocus);
        Stages.show(stage, new Scene(new VBox(bar, text), 1100, 300));
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> {
            text.requestFocus();
            open("They met on Monday.", "It began last year, on a Monday.");
        });
    }

    private void open(String... paragraphs) {
        Article dated = Dossiers.article("a", paragraphs);
        Article article = new Article("a", dated.heading(), dated.source(), Optional.empty(), dated.sections());
        session.open(new Dossier("Met", List.of(article), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void saysWhichWordsWaitEachOnce(FxRobot robot) {
        assertThat(count(robot)).isEqualTo("Words for 2 times wait for it:");
        assertThat(phrases(robot)).containsExactly("“Monday”", "“last year”");
    }

    @Test
    void namesTheWordsThatHaveNoRoomWhereTheirNumberStands(FxRobot robot) {
        robot.interact(() -> {
            open("They met on Monday, left last year, ate yesterday, slept on Friday and woke on Tuesday.");
            bar(robot).getScene().getWindow().setWidth(520);
        });
        Label rest = robot.lookup("#undated-phrases .more").queryAs(Label.class);
        assertThat(robot.lookup(".becoming").match(Node::isVisible).queryAll()).hasSize(2);
        assertThat(rest.isVisible()).isTrue();
        assertThat(rest.getText()).isEqualTo("+3");
        assertThat(rest.getAccessibleHelp()).isEqualTo("“yesterday”\n“Friday”\n“Tuesday”");

        type(robot, "19 June 2023");
        assertThat(rest.getAccessibleHelp())
                .endsWith("“yesterday” → 18 June 2023\n“Friday” → 16 June 2023\n“Tuesday” → 13 June 2023");
    }

    /** Where the count leaves no room for the first word of the text, it is said in fewer words, and not at all where that is not enough. */
    @Test
    void cutsNoWordThatWaitsWhateverTheWidthAndWhileADateIsTried(FxRobot robot) {
        robot.interact(() -> {
            open("They met on Monday, left last year, ate yesterday, slept on Friday and woke on Tuesday.");
            bar(robot).getScene().getRoot().setStyle("-fx-font-size: 13px");
            bar(robot).getScene().getStylesheets().setAll("/css/tokens.css", "/css/redate.css");
        });
        for (String typed : List.of("", "19 June 2023")) {
            type(robot, typed);
            for (double width : List.of(444.0, 500.0, 560.0, 608.0, 700.0, 820.0)) {
                offerAt(robot, width);
                assertThat(shownWords(robot))
                        .as("“%s” at %s", typed, width)
                        .isNotEmpty()
                        .noneMatch(Label::isTextTruncated);
            }
        }
    }

    private static List<Label> shownWords(FxRobot robot) {
        return robot.lookup(".becoming").match(Node::isVisible).queryAll().stream()
                .flatMap(phrase -> phrase.lookupAll(".label").stream())
                .map(Label.class::cast)
                .toList();
    }

    @Test
    void showsAsAnExampleWhatNobodyTakesForADateThatIsFilledIn(FxRobot robot) {
        assertThat(field(robot).getPromptText()).startsWith("e.g. ");
        assertThat(session.chronology().date(field(robot).getPromptText())).isEmpty();
    }

    @Test
    void takesMoreLinesWhereTheTextIsNarrow(FxRobot robot) {
        Region bar = (Region) bar(robot);
        assertThat(bar.minWidth(-1)).isLessThan(360);
        assertThat(bar.prefHeight(360)).isGreaterThan(bar.prefHeight(1100));
    }

    @Test
    void isNoHigherThanWhatIsAskedWhereThatHasRoomInOneLine(FxRobot robot) {
        robot.interact(() -> {
            bar(robot).getScene().getWindow().setWidth(1600);
            bar(robot).getScene().getRoot().layout();
        });
        Region asking = (Region) button(robot, "undated-today").getParent();
        assertThat(asking.getHeight())
                .isLessThan(2 * button(robot, "undated-today").getHeight());
    }

    @Test
    void standsCloserTogetherWhereTheTextIsNarrow(FxRobot robot) {
        robot.interact(() -> bar(robot).getScene().getStylesheets().setAll("/css/tokens.css", "/css/redate.css"));
        double usual = offerAt(robot, 700);
        assertThat(offerAt(robot, 360)).isLessThan(usual);
        assertThat(offerAt(robot, 700)).isEqualTo(usual);
    }

    /** As wide as the text is in a window of 820 pixels. */
    @Test
    void takesTwoLinesBesideTheTimelineOfASmallWindowAlsoWhileADateIsTried(FxRobot robot) {
        robot.interact(() -> {
            bar(robot).getScene().getRoot().setStyle("-fx-font-size: 13px");
            bar(robot).getScene().getStylesheets().setAll("/css/tokens.css", "/css/redate.css");
        });
        offerAt(robot, 444);
        Region bar = (Region) bar(robot);
        double line = button(robot, "undated-today").getHeight();
        double lower = bar.getHeight();
        assertThat(lower).isLessThan(3.5 * line);

        type(robot, "19 June 2023");
        offerAt(robot, 444);
        assertThat(bar.getHeight()).isEqualTo(lower);
        assertThat(button(robot, "undated-apply").isVisible()).isTrue();
        assertThat(phrases(robot)).first().isEqualTo("“Monday” → 19 June 2023");
        assertThat(robot.lookup(".becoming .label").queryAllAs(Label.class).stream()
                        .limit(3))
                .noneMatch(Label::isTextTruncated);

        type(robot, "some day");
        offerAt(robot, 444);
        Label why = robot.lookup("#undated-count").queryAs(Label.class);
        assertThat(why.getText()).startsWith("This is not a date.");
        assertThat(why.isTextTruncated()).isFalse();
        assertThat(why.localToScene(why.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(444);
    }

    private double offerAt(FxRobot robot, double width) {
        robot.interact(() -> bar(robot).getScene().getWindow().setWidth(width));
        WaitForAsyncUtils.waitForFxEvents(); // the window may take its width only then
        robot.interact(() -> {
            bar(robot).getScene().getRoot().applyCss();
            bar(robot).getScene().getRoot().layout();
            bar(robot).getScene().getRoot().applyCss();
        });
        return button(robot, "undated-today").prefWidth(-1);
    }

    @Test
    void offersToDateItOnceADateIsWritten(FxRobot robot) {
        assertThat(button(robot, "undated-apply").isVisible()).isFalse();
        type(robot, "19 June 2023");
        assertThat(button(robot, "undated-apply").isVisible()).isTrue();
        type(robot, "");
        assertThat(button(robot, "undated-apply").isVisible()).isFalse();
    }

    @Test
    void countsEventsInFewerWordsWhereThereIsLittleRoom() {
        Messages messages = Messages.of("redate", Locale.ENGLISH);
        TimeWords times = new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);
        WaitingLine line = new WaitingLine(messages, times, new NoDate(session.chronology(), messages, times));
        Label count = (Label) line.lookup("#undated-count");
        line.resize(200, 20);
        line.show(new Waiting(6, 16, true, List.of()), Optional.empty());
        assertThat(count.getText()).isEqualTo("Dates at least 6 of 16:");
        assertThat(line.words()).as("to a screen reader").isEqualTo("At least 6 of 16 undated events get a date:");
        line.show(new Waiting(1, 16, false, List.of()), Optional.empty());
        assertThat(count.getText()).isEqualTo("Dates 1 of 16:");

        line.resize(600, 20);
        line.show(new Waiting(6, 16, true, List.of()), Optional.empty());
        assertThat(count.getText()).isEqualTo("At least 6 of 16 undated events get a date:");
    }

    @Test
    void saysHowFiguresAreReadThatCouldMeanTwoDays(FxRobot robot) {
        type(robot, "5/6/24");
        assertThat(count(robot)).isEqualTo("6 May 2024, not 5 June 2024: the month is read first");
        type(robot, "13/6/24");
        assertThat(count(robot)).endsWith("for it:");
    }

    @Test
    void takesADateThatIsStillToComeButSaysSo(FxRobot robot) {
        String day = "19 June " + (Year.now().getValue() + 2);
        type(robot, day);
        assertThat(count(robot)).isEqualTo(day + ". This is after today.");
        press(robot, KeyCode.ENTER);
        assertThat(published()).isPresent();
        assertThat(session.history().undoableProperty().get()).contains("change.redate-ahead");

        robot.interact(() -> session.history().undo());
        type(robot, "19 June 2023");
        assertThat(count(robot)).endsWith("for it:");
        press(robot, KeyCode.ENTER);
        assertThat(session.history().undoableProperty().get()).contains("change.redate");
    }

    @Test
    void showsWhatADateMakesOfThemWhileItIsTyped(FxRobot robot) {
        type(robot, "about June 2023");
        assertThat(phrases(robot)).contains("“last year” → 2022");
        type(robot, "19 June 2023");
        assertThat(phrases(robot)).containsExactly("“Monday” → 19 June 2023", "“last year” → 2022");
        type(robot, "some day");
        assertThat(count(robot)).startsWith("This is not a date.");
        assertThat(button(robot, "undated-apply").isDisabled()).isTrue();
        type(robot, "8 May");
        assertThat(count(robot)).isEqualTo("The year is missing. Write 8 May " + Year.now() + ", for example.");
        type(robot, "");
        assertThat(phrases(robot)).containsExactly("“Monday”", "“last year”");
    }

    @Test
    void givesTheDateByEnterAsOneStepThatCanBeUndone(FxRobot robot) {
        type(robot, "19 June 2023");
        press(robot, KeyCode.ENTER);
        assertThat(published()).contains(TimeSpan.parse("2023-06-19"));
        assertThat(bar(robot).isVisible()).isFalse();
        assertThat(text.isFocused()).isTrue();
        robot.interact(() -> session.history().undo());
        assertThat(published()).isEmpty();
        assertThat(bar(robot).isVisible()).isTrue();
        assertThat(field(robot).getText()).isEmpty();
    }

    @Test
    void triesADateThatTheKeyboardIsAtAndGivesItWhenPressed(FxRobot robot) {
        robot.interact(button(robot, "undated-file")::requestFocus);
        assertThat(button(robot, "undated-file").getText()).isEqualTo("The file’s date, 20 June 2023");
        assertThat(phrases(robot)).contains("“Monday” → 19 June 2023");
        assertThat(published()).isEmpty();
        press(robot, KeyCode.SPACE);
        assertThat(published()).contains(TimeSpan.of(FILE));
    }

    @Test
    void offersYesterdayForWhatIsNoFile(FxRobot robot) {
        assertThat(robot.lookup("#undated-today").tryQuery()).isPresent();
        assertThat(robot.lookup("#undated-yesterday").tryQuery()).isEmpty();
        hint = Optional.empty();
        robot.interact(() -> open("It began last year."));
        assertThat(robot.lookup("#undated-yesterday").tryQuery()).isPresent();
        assertThat(robot.lookup("#undated-file").tryQuery()).isEmpty();
    }

    @Test
    void offersADayInTheNameOfTheFileBeforeTodayAndOneOnWhichItWasTouchedAfter(FxRobot robot) {
        assertThat(offers(robot)).containsExactly("undated-today", "undated-file");
        hint = Optional.of(new DateHint(FILE, true));
        robot.interact(() -> open("It began last year."));
        assertThat(offers(robot)).containsExactly("undated-name", "undated-today");
    }

    private static List<String> offers(FxRobot robot) {
        return robot.lookup(".offer").queryAll().stream().map(Node::getId).toList();
    }

    @Test
    void leavesTheArticleUndatedByEscape(FxRobot robot) {
        type(robot, "19 June 2023");
        press(robot, KeyCode.ESCAPE);
        assertThat(bar(robot).isVisible()).isFalse();
        assertThat(published()).isEmpty();
        assertThat(session.prospect().outlook().redating()).isEmpty();
        assertThat(text.isFocused()).isTrue();
    }

    private Optional<TimeSpan> published() {
        return session.article().flatMap(Article::published);
    }

    private static void type(FxRobot robot, String words) {
        robot.interact(() -> {
            field(robot).requestFocus();
            field(robot).setText(words);
        });
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        robot.interact(() -> {});
    }

    private static Node bar(FxRobot robot) {
        return robot.lookup("#undated-bar").query();
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#undated-field").queryAs(TextField.class);
    }

    private static Button button(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Button.class);
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#undated-count").queryAs(Label.class).getText();
    }

    private static List<String> phrases(FxRobot robot) {
        return robot.lookup(".becoming").queryAll().stream()
                .map(node -> node.lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .reduce((one, next) -> one + " " + next)
                        .orElseThrow())
                .toList();
    }
}
