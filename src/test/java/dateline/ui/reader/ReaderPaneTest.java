package dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.library.Settings;
import dateline.library.Settings.Highlighting;
import dateline.messages.Messages;
import dateline.search.find.FindQuery;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.DerivationWords;
import dateline.time.TimeWords;
import dateline.ui.Stages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.TextExt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReaderPaneTest {

    private static final int PARAGRAPHS = 60;
    private static final String WORDS = "A balloon drifted over the coast while talks went on in Bali, number ";

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Dossier dossier = dossier();
    private final List<String> askedForDate = new ArrayList<>();
    private ReaderPane pane;
    private StyleClassedTextArea area;

    private static Dossier dossier() {
        String[] paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(number -> number == 3 ? "It was over in February, they said." : WORDS + number)
                .toArray(String[]::new);
        Involvement issue = new Involvement(List.of("airspace"), List.of());
        Involvement both = new Involvement(List.of("airspace", "talks"), List.of());
        Involvement talks = new Involvement(List.of("talks"), List.of());
        return new Dossier(
                "Long",
                List.of(Dossiers.article("a", paragraphs)),
                List.of(
                        Dossiers.event("near", "2023-02-04", issue, new TextSpan("a/p0", 0, 17)),
                        Dossiers.event("some day", "", talks, new TextSpan("a/p1", 0, 17)),
                        Dossiers.event("over", "", talks, new TextSpan("a/p3", 0, 23)),
                        Dossiers.event("titled", "2023-06-19", issue, new TextSpan("a/title", 0, 10)),
                        Dossiers.event(
                                "far", "2023-03", both, new TextSpan("a/p50", 0, 17), new TextSpan("a/p2", 39, 60))),
                List.of(
                        new Issue("airspace", "Airspace", List.of(), List.of()),
                        new Issue("talks", "Talks", List.of(), List.of())),
                List.of(),
                List.of());
    }

    @Start
    void start(Stage stage) {
        Messages time = Messages.of("time", Locale.ENGLISH);
        TimeWords times = new TimeWords(time, Locale.ENGLISH);
        pane = new ReaderPane(
                session,
                Messages.of("reader", Locale.ENGLISH),
                new Byline(Messages.of("reader", Locale.ENGLISH), times),
                new DerivationWords(time, times),
                new TextLinks(() -> askedForDate.add(""), words -> {}, event -> List.of(), place -> List.of()));
        Scene scene = new Scene(pane, 620, 490);
        scene.getStylesheets().addAll("/css/tokens.css", "/css/reader.css");
        scene.getPreferences().setReducedMotion(true);
        Stages.show(stage, scene);
        session.open(dossier);
        area = Objects.requireNonNull((StyleClassedTextArea) pane.lookup("#article"));
    }

    private Event event(String id) {
        return dossier.events().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Collection<String> stylesAt(TextSpan place) {
        WaitForAsyncUtils.waitForFxEvents();
        return area.getStyleOfChar(offset(place));
    }

    private int offset(TextSpan place) {
        Byline.Line byline = new Byline.Line(area.getText(1), 0, 1);
        return new RunningText(dossier.articles().getFirst(), byline)
                .offset(place)
                .orElseThrow();
    }

    private List<String> blocksOnScreen() {
        WaitForAsyncUtils.waitForFxEvents();
        return session.reading().onScreen().stream().map(TextSpan::block).toList();
    }

    @Test
    void scrollsByABarAtTheRightEdge(FxRobot robot) {
        Dossier nothing = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());
        robot.interact(() -> session.open(nothing));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> session.open(dossier));
        WaitForAsyncUtils.waitForFxEvents();
        ScrollBar bar = pane.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(each -> each.isVisible() && each.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
        assertThat(bar.localToScene(bar.getLayoutBounds()).getMaxX()).isGreaterThan(610);
        assertThat(bar.getHeight()).isGreaterThan(400);
    }

    @Test
    void pointsAtTheEventWhoseClauseIsUnderThePointer(FxRobot robot) throws Exception {
        robot.moveTo(middle(new TextSpan("a/p0", 5, 6)));
        assertThat(session.pointing().event()).contains(event("near"));

        robot.moveTo(middle(new TextSpan("a/p0", 25, 26)));
        assertThat(session.pointing().event()).isEmpty();
    }

    private Optional<Bounds> letter(TextSpan place) {
        return area.getCharacterBoundsOnScreen(offset(place), offset(place) + 1);
    }

    private Point2D middle(TextSpan place) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds letter = WaitForAsyncUtils.asyncFx(() -> letter(place)).get().orElseThrow();
        return new Point2D(letter.getCenterX(), letter.getCenterY());
    }

    @Test
    void saysThatThereIsNoArticle(FxRobot robot) {
        assertThat(pane.lookup(".hint")).isNull();

        robot.interact(() -> session.open(
                new Dossier("Events", List.of(), dossier.events(), dossier.issues(), List.of(), List.of())));
        Label nothing = (Label) pane.lookup(".hint");
        assertThat(nothing.isVisible()).isTrue();
        assertThat(nothing.getText()).startsWith("No article");
    }

    @Test
    void setsTheArticleWithItsByline() {
        assertThat(area.getText())
                .startsWith("Title of a\nMonday 19 June 2023\u00a0· change the date\u00a0· 1\u00a0section\u00a0· ")
                .contains("number 59");
    }

    private void highlight(FxRobot robot, Highlighting passages) {
        robot.interact(() -> pane.set(Settings.Text.DEFAULT.highlighted(passages)));
    }

    @Test
    void tintsNothingAtRestButTheClauseUnderThePointer(FxRobot robot) throws Exception {
        assertThat(stylesAt(new TextSpan("a/p0", 0, 1))).isEmpty();

        robot.moveTo(middle(new TextSpan("a/p0", 5, 6)));
        assertThat(stylesAt(new TextSpan("a/p0", 0, 1))).containsExactly("clause", "issue-1");

        robot.moveTo(middle(new TextSpan("a/p0", 25, 26)));
        assertThat(stylesAt(new TextSpan("a/p0", 0, 1))).isEmpty();
    }

    @Test
    void tintsWhatIsToldOfTheLaneUnderThePointer(FxRobot robot) {
        robot.interact(() -> session.pointing().atLane(Optional.of("airspace")));
        assertThat(stylesAt(new TextSpan("a/p0", 0, 1))).containsExactly("clause", "issue-1");
        assertThat(stylesAt(new TextSpan("a/p2", 39, 40))).containsExactly("clause", "issue-1");

        robot.interact(() -> session.pointing().atLane(Optional.of("trade")));
        assertThat(stylesAt(new TextSpan("a/p0", 0, 1))).isEmpty();
    }

    @Test
    void setsThePassageThatIsShownApartFromTheOthersOfItsEvent(FxRobot robot) {
        robot.interact(() -> session.selection().selectPassage(event("far"), 1));
        assertThat(stylesAt(new TextSpan("a/p2", 39, 40))).containsExactly("clause", "issue-1", "selected", "shown");

        robot.interact(() -> session.selection().selectPassage(event("far"), 0));
        robot.interact(() -> session.reading().goTo(new TextSpan("a/p2", 0, 1)));
        assertThat(stylesAt(new TextSpan("a/p2", 39, 40))).containsExactly("clause", "issue-1", "selected");
    }

    @Test
    void tintsAllOrWhatIsDatedOrNothingAsTheReaderChooses(FxRobot robot) throws Exception {
        highlight(robot, Highlighting.ALL);
        assertThat(stylesAt(new TextSpan("a/p0", 0, 1))).containsExactly("clause", "issue-1");
        assertThat(stylesAt(new TextSpan("a/p1", 0, 1))).containsExactly("clause", "issue-2");

        highlight(robot, Highlighting.DATED);
        assertThat(stylesAt(new TextSpan("a/p0", 0, 1))).containsExactly("clause", "issue-1");
        assertThat(stylesAt(new TextSpan("a/p1", 0, 1))).isEmpty();

        highlight(robot, Highlighting.NONE);
        robot.moveTo(middle(new TextSpan("a/p0", 5, 6)));
        assertThat(stylesAt(new TextSpan("a/p0", 0, 1))).isEmpty();
        assertThat(bars()).isEmpty();
    }

    @Test
    void leavesATitleQuietUntilItsEventIsSelected(FxRobot robot) {
        highlight(robot, Highlighting.ALL);
        assertThat(stylesAt(new TextSpan("a/title", 0, 1))).isEmpty();

        robot.interact(() -> session.selection().select(event("titled")));
        assertThat(stylesAt(new TextSpan("a/title", 0, 1))).contains("selected");
    }

    @Test
    void marksInTheMarginWhereDatedEventsAreTold(FxRobot robot) {
        assertThat(bars()).containsExactlyInAnyOrder("headline issue-1", "headline issue-1");
        Bounds passage = lines(new TextSpan("a/p0", 0, 17));
        Region bar = (Region) pane.lookup(".bar");
        assertThat(bar.getLayoutX() + bar.getWidth()).isLessThan(passage.getMinX());
        assertThat(bar.getLayoutY()).isBetween(passage.getMinY(), passage.getMinY() + 4);
        assertThat(bar.getLayoutY() + bar.getHeight()).isBetween(passage.getMaxY() - 4, passage.getMaxY());

        robot.interact(() -> session.selection().selectPassage(event("far"), 1));
        assertThat(bars()).containsExactlyInAnyOrder("headline issue-1", "shown issue-1");
    }

    @Test
    void marksAllEventsInTheMarginOfAnArticleWithoutADate(FxRobot robot) {
        int dated = bars().size();
        robot.interact(() -> Dossiers.redate(session, Optional.empty()));
        assertThat(bars()).hasSizeGreaterThan(dated).contains("plain issue-2");
    }

    private List<String> bars() {
        WaitForAsyncUtils.waitForFxEvents();
        return pane.lookupAll(".bar").stream()
                .filter(Node::isVisible)
                .map(bar -> String.join(" ", bar.getStyleClass().subList(1, 3)))
                .toList();
    }

    private Bounds lines(TextSpan place) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            int from = offset(place);
            return pane.screenToLocal(
                    area.getCharacterBoundsOnScreen(from, from + place.length()).orElseThrow());
        });
    }

    @Test
    void tintsNothingOfAnIssueThatIsNotFollowed(FxRobot robot) {
        highlight(robot, Highlighting.ALL);
        robot.interact(() -> session.filters().follow("airspace", false));
        assertThat(stylesAt(new TextSpan("a/p0", 0, 1))).isEmpty();
        assertThat(stylesAt(new TextSpan("a/p2", 39, 40)))
                .as("told of another issue, too")
                .containsExactly("clause", "issue-2");
    }

    @Test
    void bringsThePassageOfASelectedEventIntoSightAndThenItsNext(FxRobot robot) {
        assertThat(blocksOnScreen()).contains("a/p0").doesNotContain("a/p50");
        robot.interact(() -> session.selection().select(event("far")));
        assertThat(blocksOnScreen()).contains("a/p50").doesNotContain("a/p2");
        robot.interact(() -> session.selection().select(event("far")));
        assertThat(blocksOnScreen()).contains("a/p2").doesNotContain("a/p50");
    }

    @Test
    void bringsAPassageIntoSightThatTheEdgeOfTheScreenCuts(FxRobot robot) {
        robot.interact(() -> area.scrollYBy(300));
        WaitForAsyncUtils.waitForFxEvents();
        TextSpan lowest = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> session.reading().onScreen().getLast());
        double bottom = bottomOf(lowest);
        robot.interact(() -> area.scrollYBy(bottom - area.getHeight() - 12));
        assertThat(bottomOf(lowest)).isGreaterThan(area.getHeight());
        robot.interact(() -> session.goTo(lowest));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bottomOf(lowest)).isLessThan(area.getHeight());
    }

    /** How far down in the text area the last line of the piece ends. */
    private double bottomOf(TextSpan piece) {
        int start = offset(piece);
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> area.screenToLocal(area.getCharacterBoundsOnScreen(start, start + piece.length())
                                .orElseThrow())
                        .getMaxY());
    }

    @Test
    void dressesWhatComesOnScreen(FxRobot robot) {
        highlight(robot, Highlighting.ALL);
        robot.interact(() -> session.reading().goTo(new TextSpan("a/p50", 0, 1)));
        assertThat(blocksOnScreen()).contains("a/p50");
        assertThat(stylesAt(new TextSpan("a/p50", 3, 4))).containsExactly("clause", "issue-1");
    }

    @Test
    void showsHitsAndGoesToTheCurrentOne(FxRobot robot) {
        robot.interact(() -> session.finding().find(FindQuery.of("number 4")));
        assertThat(session.finding().hits().hits()).hasSize(11);
        assertThat(stylesAt(new TextSpan("a/p4", WORDS.length(), WORDS.length() + 1)))
                .containsExactly("hit", "current");
        robot.interact(() -> session.finding().previous());
        assertThat(blocksOnScreen()).contains("a/p49");
    }

    @Test
    void paintsTheHitsInATitleAndInASelectedPassage(FxRobot robot) {
        robot.interact(() -> session.finding().find(FindQuery.of("title")));
        assertThat(painted(".hit")).containsExactly(Color.web("#f7b733"));

        robot.interact(() -> session.selection().select(event("near")));
        robot.interact(() -> session.finding().find(FindQuery.of("A balloon drifted")));
        robot.interact(() -> session.finding().next());
        assertThat(painted(".hit.selected")).containsOnly(Color.web("#ffe28a"));
    }

    @Test
    void returnsToTheVeryLineWhenASearchIsClosed(FxRobot robot) {
        robot.interact(() -> area.scrollYBy(333));
        double before = top(new TextSpan("a/p8", 0, 1));
        robot.interact(() -> session.finding().find(FindQuery.of("number 4")));
        robot.interact(() -> session.finding().previous());
        assertThat(blocksOnScreen()).contains("a/p49").doesNotContain("a/p8");

        robot.interact(() -> session.finding().close());
        assertThat(top(new TextSpan("a/p8", 0, 1))).isCloseTo(before, within(0.5));
    }

    @Test
    void leavesTheTextAloneWhereTheHitIsInSight(FxRobot robot) {
        robot.interact(() -> area.scrollYBy(333));
        double before = top(new TextSpan("a/p8", 0, 1));
        for (String typed : List.of("n", "nu", "numb", "number 8")) {
            robot.interact(() -> session.finding().find(FindQuery.of(typed)));
        }
        assertThat(session.finding().hits().current()).map(TextSpan::block).contains("a/p8");
        assertThat(top(new TextSpan("a/p8", 0, 1))).isCloseTo(before, within(0.5));
    }

    @Test
    void glidesToAPlaceAndBackToTheVeryLine(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            area.scrollYBy(333);
            pane.getScene().getPreferences().setReducedMotion(false);
        });
        TextSpan line = new TextSpan("a/p8", 0, 1);
        double before = top(line);
        robot.interact(() -> session.finding().find(FindQuery.of("number 50")));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> blocksOnScreen().contains("a/p50"));

        robot.interact(() -> session.finding().close());
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> blocksOnScreen().contains("a/p8") && Math.abs(top(line) - before) < 0.5);
    }

    /** How far down in the text the line begins. */
    private double top(TextSpan place) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> area.screenToLocal(letter(place).orElseThrow()).getMinY());
    }

    @Test
    void returnsToTheVeryBeginningByTheKeyboard(FxRobot robot) {
        TextSpan title = new TextSpan("a/title", 0, 1);
        double before = top(title);
        robot.interact(area::requestFocus);
        robot.push(KeyCode.SHORTCUT, KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.SHORTCUT, KeyCode.HOME);
        Stages.settle(area.getScene());
        assertThat(top(title)).isEqualTo(before);
    }

    @Test
    void movesThreeLinesWithANotchOfTheWheel(FxRobot robot) throws Exception {
        double before = top(new TextSpan("a/p3", 0, 1));
        robot.moveTo(middle(new TextSpan("a/p3", 26, 27))).scroll(1, VerticalDirection.DOWN);
        double size = pane.typography().size();
        assertThat(before - top(new TextSpan("a/p3", 0, 1))).isCloseTo(3 * 1.6 * size, within(1.0));
    }

    @Test
    void leadsOnWithTheTabulatorAloneAndLeavesItsCommandsToOthers(FxRobot robot) {
        List<Boolean> taken = new ArrayList<>();
        robot.interact(() -> {
            area.addEventFilter(KeyEvent.KEY_PRESSED, key -> taken.add(key.isConsumed()));
            for (int held = 0; held < 4; held++) {
                area.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, held == 1, held == 2, held == 3));
            }
        });
        assertThat(taken).containsExactly(true, false, false, false);
    }

    @Test
    void showsACaretThatStandsStill(FxRobot robot) {
        robot.interact(() -> {
            pane.requestFocus();
            area.moveTo(area.getText().indexOf("balloon"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        Region caret = (Region) Objects.requireNonNull(pane.lookup(".steady-caret"));
        Bounds letter = lines(new TextSpan("a/p0", 2, 3));
        assertThat(caret.isVisible()).isTrue();
        assertThat(caret.getLayoutX()).isCloseTo(letter.getMinX(), within(1.5));
        assertThat(caret.getLayoutY()).isBetween(letter.getMinY() - 2, letter.getMaxY());
        assertThat(area.getShowCaret()).as("its own, which blinks").isEqualTo(CaretVisibility.OFF);
    }

    /** The colours under the words that have these style classes. */
    private List<Paint> painted(String styles) {
        WaitForAsyncUtils.waitForFxEvents();
        return area.lookupAll(styles).stream()
                .map(words -> ((TextExt) words).getBackgroundColor())
                .toList();
    }

    @Test
    void setsTheCurrentHitApartFromTheOthersInLightAndInDark(FxRobot robot) {
        robot.interact(() -> session.finding().find(FindQuery.of("balloon")));
        assertHitsAreApart();
        robot.interact(() -> pane.getStyleClass().add("dark"));
        assertHitsAreApart();
    }

    private void assertHitsAreApart() {
        WaitForAsyncUtils.waitForFxEvents();
        TextExt current = hits().filter(ReaderPaneTest::isCurrent).findFirst().orElseThrow();
        TextExt other = hits().filter(hit -> !isCurrent(hit)).findFirst().orElseThrow();

        assertThat(contrast(current.getBackgroundColor(), other.getBackgroundColor()))
                .isGreaterThan(1.3);
        assertThat(contrast(current.getBackgroundColor(), current.getFill())).isGreaterThan(4.5);
        assertThat(contrast(other.getBackgroundColor(), other.getFill())).isGreaterThan(4.5);
    }

    private Stream<TextExt> hits() {
        return area.lookupAll(".text.hit").stream().map(TextExt.class::cast);
    }

    private static boolean isCurrent(TextExt hit) {
        return hit.getStyleClass().contains("current");
    }

    /** As WCAG has it. */
    private static double contrast(Paint one, Paint other) {
        double first = luminance((Color) one) + 0.05;
        double second = luminance((Color) other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @Test
    void selectsTheEventWhoseClauseIsClicked(FxRobot robot) {
        int offset = area.getText().indexOf("balloon");
        Bounds letter = WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> area.getCharacterBoundsOnScreen(offset + 3, offset + 4).orElseThrow());
        robot.clickOn(letter.getCenterX(), letter.getCenterY(), MouseButton.PRIMARY);
        assertThat(session.selection().event()).map(Event::id).contains("near");
    }

    @Test
    void selectsTheEventTheCaretWalksInto(FxRobot robot) {
        robot.interact(() -> {
            pane.requestFocus();
            area.moveTo(area.getText().indexOf("A balloon") - 1);
        });
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertThat(session.selection().event()).map(Event::id).contains("near");
    }

    private static Settings.Text text(int size) {
        return new Settings.Text(Optional.of(size), 40, "", Highlighting.SELECTED);
    }

    @Test
    void tellsEveryLengthInPlainNumbers(FxRobot robot) {
        for (int size = 12; size <= 32; size++) {
            int px = size;
            robot.interact(() -> pane.set(text(px)));
            assertThat(area.getStyle()).contains("-dl-title-leading").doesNotContainPattern("\\dE");
        }
    }

    @Test
    void setsLargerTextOnTheSameMeasure(FxRobot robot) {
        double usual = area.getInsets().getLeft();
        robot.interact(() -> pane.set(text(17)));
        assertThat(area.getInsets().getLeft()).isGreaterThan(usual);
        robot.interact(() -> pane.set(text(30)));
        assertThat(area.getStyle()).contains("-fx-font-size: 30");
    }

    @Test
    void underlinesATimeUnderThePointerOrOfTheSelectedEventAndEveryTimeWherePassagesAreTinted(FxRobot robot)
            throws Exception {
        TextSpan february = new TextSpan("a/p3", 15, 16);
        assertThat(stylesAt(february)).isEmpty();

        robot.moveTo(middle(february));
        assertThat(stylesAt(february)).containsExactly("clause", "issue-2", "timex", "timex-date");
        robot.moveTo(middle(new TextSpan("a/p3", 26, 27)));
        assertThat(stylesAt(february)).isEmpty();

        robot.interact(() -> session.selection().select(event("over")));
        assertThat(stylesAt(february)).contains("timex", "selected");
        robot.interact(() -> session.selection().clear());
        assertThat(stylesAt(february)).isEmpty();

        highlight(robot, Highlighting.ALL);
        assertThat(stylesAt(february)).contains("timex");
        assertThat(stylesAt(new TextSpan("a/p3", 24, 25))).isEmpty();
    }

    @Test
    void explainsTheTimeThatTheCaretWalksInto(FxRobot robot) {
        robot.interact(() -> {
            session.reading().goTo(new TextSpan("a/p3", 0, 1));
            pane.requestFocus();
        });
        robot.interact(() -> area.moveTo(area.getText().indexOf("February")));
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertThat(explanations(robot))
                .containsExactly(
                        "“February” → February 2023: the last February before 19 June 2023, the article’s date");
        robot.press(KeyCode.HOME).release(KeyCode.HOME);
        assertThat(explanations(robot)).isEmpty();
    }

    @Test
    void explainsATimeBesideItsWordsAndNotOnThem(FxRobot robot) throws Exception {
        Tooltip note = explanationOfFebruary(robot);
        TextSpan february = new TextSpan("a/p3", 15, 23);
        Bounds words = WaitForAsyncUtils.asyncFx(
                        () -> area.getCharacterBoundsOnScreen(offset(february), offset(february) + february.length()))
                .get()
                .orElseThrow();
        assertThat(note.getY()).isGreaterThanOrEqualTo(words.getMaxY());
        assertThat(note.getX()).isCloseTo(words.getMinX(), within(2.0));
    }

    @Test
    void setsTheValueApartFromThePhraseAndTheReason(FxRobot robot) {
        Tooltip note = explanationOfFebruary(robot);
        List<Label> lines = Stream.of(".phrase", ".value", ".reason")
                .map(line -> (Label) note.getGraphic().lookup(line))
                .toList();
        assertThat(lines)
                .extracting(Label::getText)
                .containsExactly(
                        "“February”", "February 2023", "the last February before 19 June 2023, the article’s date");
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line.getHeight()).isCloseTo(line.prefHeight(line.getWidth()), within(1.5)));
    }

    @Test
    void hidesTheExplanationByEscapeWithoutSteppingBack(FxRobot robot) {
        List<KeyCode> stepsBack = new ArrayList<>();
        robot.interact(
                () -> pane.getScene().addEventHandler(KeyEvent.KEY_PRESSED, key -> stepsBack.add(key.getCode())));
        explanationOfFebruary(robot);
        stepsBack.clear();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(explanations(robot)).isEmpty();
        assertThat(stepsBack).isEmpty();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(stepsBack).containsExactly(KeyCode.ESCAPE);
    }

    @Test
    void explainsNothingThatIsNotOnScreenAnyMore(FxRobot robot) {
        explanationOfFebruary(robot);
        robot.interact(() -> area.scrollYBy(2000));
        assertThat(blocksOnScreen()).doesNotContain("a/p3");
        assertThat(explanations(robot)).isEmpty();
    }

    private Tooltip explanationOfFebruary(FxRobot robot) {
        robot.interact(() -> {
            session.reading().goTo(new TextSpan("a/p3", 0, 1));
            pane.requestFocus();
        });
        robot.interact(() -> area.moveTo(area.getText().indexOf("February")));
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        return robot.listWindows().stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .map(Tooltip.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> explanations(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.listWindows().stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    @Test
    void leadsToAnotherDateFromTheBylineByClickAndByEnter(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        int link = area.getText().indexOf("change the date");
        assertThat(area.getStyleOfChar(link)).containsExactly("link");
        Bounds bounds = WaitForAsyncUtils.waitForAsyncFx(
                1000, () -> area.getCharacterBoundsOnScreen(link + 3, link + 4).orElseThrow());
        robot.clickOn(bounds.getCenterX(), bounds.getCenterY(), MouseButton.PRIMARY);
        assertThat(askedForDate).hasSize(1);
        robot.interact(() -> {
            pane.requestFocus();
            area.moveTo(link + 1);
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(askedForDate).hasSize(2);
        robot.interact(() -> area.moveTo(0));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(askedForDate).hasSize(2);
    }

    @Test
    void staysWhereTheReaderIsWhenTheDateChanges(FxRobot robot) {
        robot.interact(() -> session.selection().select(event("far")));
        robot.interact(() -> session.reading().goTo(new TextSpan("a/p30", 0, 5)));
        List<String> before = blocksOnScreen();
        assertThat(before).contains("a/p30");
        robot.interact(() -> Dossiers.redate(session, Optional.empty()));
        assertThat(blocksOnScreen()).isEqualTo(before);
        assertThat(area.getText()).startsWith("Title of a\nNo date\u00a0· set the date\u00a0· 1\u00a0section\u00a0· ");
        assertThat(stylesAt(new TextSpan("a/p30", 0, 1))).isEmpty();
        robot.interact(() -> session.history().undo());
        assertThat(area.getText()).startsWith("Title of a\nMonday 19 June 2023\u00a0· change the date\u00a0· ");
        assertThat(blocksOnScreen()).isEqualTo(before);
    }
}
