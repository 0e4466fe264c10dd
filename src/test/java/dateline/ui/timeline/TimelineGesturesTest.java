package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Quotation;
import dateline.session.Axis;
import dateline.session.Grouping;
import dateline.time.TimeSpan;
import dateline.timeline.Extent;
import dateline.timeline.TimeScale;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimelineGesturesTest {

    private TimelineStage timeline;
    private Node chart;
    private Bounds at;

    @Start
    void start(Stage stage) {
        timeline = new TimelineStage(stage);
    }

    @BeforeEach
    void findTheChart() {
        chart = timeline.pane.lookup(".timeline-chart");
        at = Pointer.screen(chart);
    }

    private TimeScale scale() {
        WaitForAsyncUtils.waitForFxEvents();
        return timeline.pane.viewport().scale();
    }

    private double middle() {
        return scale().visible().middle();
    }

    /** Where a time is on the screen. */
    private double screenX(double seconds) {
        return Pointer.screen(timeline.pane.lookup(".timeline-axis")).getMinX() + scale().x(seconds);
    }

    private double axisY() {
        return at.getMinY() + 12;
    }

    private void waitUntilStill() throws TimeoutException {
        TimelineStage.waitUntil(() -> timeline.pane.viewport().rests());
    }

    @Test
    void goesOnWhenThePointerLetsGoInMotionAndComesToRest(FxRobot robot) throws TimeoutException {
        double before = scale().origin();
        new Pointer(robot).lettingGo().drag(chart, 500, at.getCenterY(), 400, at.getCenterY());
        double dragged = before + 100 * scale().secondsPerPixel();
        TimelineStage.waitUntil(() -> scale().origin() > dragged + 5 * scale().secondsPerPixel());
        waitUntilStill();

        assertThat(timeline.session.selection().event()).isEmpty();
    }

    @Test
    void zoomsToABoxThatIsDrawnWithShift(FxRobot robot) throws TimeoutException {
        double from = scale().seconds(100);
        double to = scale().seconds(200);
        double x = screenX(from);
        new Pointer(robot).withShift().drag(chart, x, at.getCenterY(), x + 100, at.getCenterY());
        waitUntilStill();

        assertThat(scale().visible().from()).isLessThan(from);
        assertThat(scale().visible().to()).isGreaterThan(to);
        assertThat(scale().visible().length()).isLessThan((to - from) * 1.5);
    }

    @Test
    void pinchesAtThePlaceOfTheFingers(FxRobot robot) {
        double x = screenX(scale().seconds(150));
        double time = scale().seconds(150);
        double before = scale().secondsPerPixel();
        new Pointer(robot).pinch(chart, x, at.getCenterY(), 2);

        assertThat(scale().secondsPerPixel()).isCloseTo(before / 2, within(before / 1000));
        assertThat(scale().x(time)).isCloseTo(150, within(1.0));
    }

    @Test
    void marksATimeWindowOnTheAxisAndEscapeClearsItBeforeTheSelection(FxRobot robot) {
        robot.interact(() -> timeline.session.selection().select(timeline.event("balloon")));
        double x = screenX(scale().seconds(100));
        new Pointer(robot).drag(chart, x, axisY(), x + 80, axisY());

        assertThat(timeline.session.window().stretch()).isPresent();
        assertThat(timeline.pane.lookupAll(".veil")).isNotEmpty().allMatch(Node::isVisible);

        TimelineStage.focus(robot, chart);
        robot.push(KeyCode.ESCAPE);
        assertThat(timeline.session.window().stretch()).isEmpty();
        assertThat(timeline.session.selection().event()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(timeline.session.selection().event()).isEmpty();
    }

    @Test
    void dragsTheDayFromWhichTheReaderLooks(FxRobot robot) {
        robot.interact(() -> timeline.session.asOf().lookFrom(LocalDate.of(2022, 6, 1)));
        assertThat(timeline.pane.lookup(".playhead").getParent().isVisible()).isTrue();

        double x = screenX(timeline.pane.model().asOf().orElseThrow());
        new Pointer(robot).drag(chart, x, axisY(), x + 60, axisY());
        assertThat(timeline.session.asOf().day().orElseThrow()).isAfter(LocalDate.of(2022, 6, 1));
        assertThat(timeline.session.window().stretch()).isEmpty();
    }

    @Test
    void goesToADateThatIsTyped(FxRobot robot) throws TimeoutException {
        TextField field = (TextField) timeline.pane.lookup(".date-field");
        TimelineStage.focus(robot, chart);
        robot.push(KeyCode.G);
        TimelineStage.waitUntil(field::isFocused);
        assertThat(field.getText()).isEmpty();

        robot.write("June 1823").push(KeyCode.ENTER);
        waitUntilStill();
        assertThat(Extent.of(TimeSpan.parse("1823-06")).overlaps(new Extent(middle(), middle() + 1)))
                .isTrue();

        robot.interact(() -> field.setText("may"));
        robot.push(KeyCode.ENTER);
        waitUntilStill();
        assertThat(Extent.of(TimeSpan.parse("2023-05")).overlaps(new Extent(middle(), middle() + 1)))
                .isTrue();
    }

    @Test
    void saysAtOnceWhatIsNoDateAndIsSilentWhenItIsWrittenAnew(FxRobot robot) throws TimeoutException {
        TextField field = (TextField) timeline.pane.lookup(".date-field");
        TimelineStage.focus(robot, chart);
        robot.push(KeyCode.G);
        TimelineStage.waitUntil(field::isFocused);

        robot.write("no date").push(KeyCode.ENTER);
        assertThat(field.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("wrong"));
        assertThat(shownHints()).singleElement().asString().startsWith("This is not a date.");

        robot.interact(() -> field.setText("no"));
        assertThat(field.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("wrong"));
        assertThat(shownHints()).isEmpty();
    }

    private static List<String> shownHints() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    @Test
    void fitsTheSelectedEventAndItsLane(FxRobot robot) throws TimeoutException {
        robot.interact(() -> timeline.session.selection().select(timeline.event("balloon")));
        TimelineStage.focus(robot, chart);
        robot.push(KeyCode.S);
        waitUntilStill();
        double days = scale().visible().length() / 86_400;
        assertThat(days).isBetween(60.0, 365.0);

        robot.push(KeyCode.L);
        waitUntilStill();
        assertThat(scale().visible().length()).isGreaterThan(3 * 365 * 86_400.0);
    }

    @Test
    void fitsALaneWhoseHeadIsDoubleClicked(FxRobot robot) throws TimeoutException {
        double before = scale().visible().length();
        new Pointer(robot).click(timeline.named("Trade,"), 2);
        waitUntilStill();

        assertThat(scale().visible().length()).isLessThan(before / 10);
    }

    @Test
    void collapsesALaneAndOpensItAgain(FxRobot robot) {
        Node head = timeline.named("Talks,");
        double height = head.getLayoutBounds().getHeight();
        robot.interact(() -> timeline.session.selection().select(timeline.event("office")));
        TimelineStage.focus(robot, head);
        robot.push(KeyCode.SPACE);

        assertThat(timeline.named("Talks,").getAccessibleText()).endsWith(", collapsed");
        assertThat(told(timeline.named("Talks,"))).matches("Talks · [1-9]\\d* more ›");
        Label sign = (Label) timeline.named("Talks,").lookup(".fold");
        assertThat(sign.getText()).isEqualTo("▸");
        assertThat(sign.getHeight()).isPositive();
        assertThat(timeline.named("Talks,").getLayoutBounds().getHeight()).isLessThan(height);
        assertThat(timeline.named("Event office").getAccessibleText()).isNotEmpty();

        TimelineStage.focus(robot, chart);
        robot.push(KeyCode.C);
        assertThat(timeline.named("Talks,").getLayoutBounds().getHeight()).isEqualTo(height);
        assertThat(told(timeline.named("Talks,"))).isEqualTo("Talks");
    }

    @Test
    void collapsesALaneByAClickOnItsSignAndNotOnTheEmptyRoomBelowIt(FxRobot robot) {
        Node head = timeline.named("Talks,");
        Bounds sign = Pointer.screen(head.lookup(".fold"));
        Bounds place = Pointer.screen(head);
        double right = sign.getCenterX() - place.getMinX();
        new Pointer(robot).clickAt(head, right, place.getHeight() - 4);
        assertThat(place.getMaxY() - 4).as("well below").isGreaterThan(sign.getMaxY() + 8);
        assertThat(timeline.pane.folding().collapsed()).isEmpty();

        new Pointer(robot).clickAt(head, right, sign.getCenterY() - place.getMinY());
        assertThat(timeline.pane.folding().collapsed()).containsExactly("talks");
    }

    @Test
    void saysUnderThePointerOnWhoseWordAloneAnEventIsTold(FxRobot robot) throws TimeoutException {
        assertThat(hover(robot, "Event balloon")).doesNotContain("said by");
        leaveTheBalloon(robot);
        Dossier all = timeline.dossier;
        Actor lund = new Actor("lund", "Oscar Lund", Actor.Kind.PERSON, List.of());
        List<Quotation> said = timeline.event("balloon").mentions().stream()
                .map(mention -> new Quotation("lund", mention.clause(), false))
                .toList();
        robot.interact(() -> timeline.session.open(
                new Dossier("Said", all.articles(), all.events(), all.issues(), List.of(lund), said)));

        assertThat(hover(robot, "Event balloon")).startsWith("February 2023 · said by Oscar Lund");
        leaveTheBalloon(robot);
    }

    private void leaveTheBalloon(FxRobot robot) throws TimeoutException {
        new Pointer(robot).moveOver(chart, timeline.body("Event balloon").getCenterX(), at.getMinY() + 2);
        TimelineStage.waitUntil(() -> Window.getWindows().size() == 1);
    }

    /** The name in a head, with what is told beside it. */
    private static String told(Node head) {
        return head.lookupAll(".lane-name").stream()
                .map(name -> ((Labeled) name).getText())
                .collect(Collectors.joining())
                .replace('\u00a0', ' ');
    }

    @Test
    void opensACollapsedLaneByAClickOnWhatItCounts(FxRobot robot) {
        Node head = timeline.named("Talks,");
        TimelineStage.focus(robot, head);
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        Bounds name = Pointer.screen(head.lookup(".lane-name"));
        Bounds place = Pointer.screen(head);
        new Pointer(robot).clickAt(head, name.getMinX() + 4 - place.getMinX(), name.getCenterY() - place.getMinY());
        assertThat(timeline.pane.folding().collapsed()).isEmpty();
    }

    @Test
    void lightsUpOfTheHeadOfALaneOnlyWhatAClickChanges(FxRobot robot) throws TimeoutException {
        Region head = (Region) timeline.named("Talks,");
        Label sign = (Label) head.lookup(".fold");
        Background unlit = head.getBackground();
        Paint faint = sign.getTextFill();

        robot.moveTo(head.lookup(".lane-name"));
        TimelineStage.waitUntil(head::isHover);
        assertThat(head.getBackground()).isEqualTo(unlit);
        assertThat(sign.getTextFill()).isEqualTo(faint);

        robot.moveTo(sign);
        TimelineStage.waitUntil(() -> !sign.getTextFill().equals(faint));
    }

    @Test
    void resizesTheWindowAtTheEdgeOfTheOverview(FxRobot robot) {
        Node overview = timeline.pane.lookup(".timeline-overview");
        Bounds window = Pointer.screen(overview.lookup(".window"));
        double from = scale().visible().from();
        double length = scale().visible().length();
        double y = window.getCenterY();
        new Pointer(robot).drag(overview, window.getMaxX() - 1, y, window.getCenterX(), y);

        assertThat(scale().visible().from()).isCloseTo(from, within(length / 50));
        assertThat(scale().visible().length()).isCloseTo(length / 2, within(length / 10));
    }

    @Test
    void saysWhatIsUnderThePointer(FxRobot robot) throws TimeoutException {
        assertThat(hover(robot, "Event balloon")).contains("February 2023").doesNotContain("happened");
        new Pointer(robot).moveOver(chart, timeline.body("Event balloon").getCenterX(), at.getMinY() + 2);
        TimelineStage.waitUntil(() -> Window.getWindows().size() == 1);
    }

    @Test
    void saysUnderThePointerHowItStandsWithWhatHasNotComeAbout(FxRobot robot) throws TimeoutException {
        assertThat(hover(robot, "Event next")).contains("(expected)");
        new Pointer(robot).moveOver(chart, timeline.body("Event next").getCenterX(), at.getMinY() + 2);
        TimelineStage.waitUntil(() -> Window.getWindows().size() == 1);
    }

    /** The date that is said while the pointer rests on a mark. */
    private String hover(FxRobot robot, String event) throws TimeoutException {
        Bounds mark = timeline.body(event);
        new Pointer(robot).moveOver(chart, mark.getCenterX(), mark.getCenterY());
        TimelineStage.waitUntil(() -> Window.getWindows().size() > 1);
        Node date = Window.getWindows().getLast().getScene().getRoot().lookup(".hover-date");
        return ((Label) date).getText();
    }

    @Test
    void forgetsTheDateThatWasGoneTo(FxRobot robot) {
        TextField field = (TextField) timeline.pane.lookup(".date-field");
        robot.interact(() -> {
            field.requestFocus();
            field.setText("1492");
            timeline.pane.requestFocus();
        });

        assertThat(field.getText()).isEmpty();
    }

    @Test
    void explainsTheMarks(FxRobot robot) throws TimeoutException {
        robot.interact(() -> timeline.pane.toggleLegend(timeline.pane.bar()));
        TimelineStage.waitUntil(() -> Window.getWindows().size() > 1);

        assertThat(Window.getWindows().getLast().getScene().getRoot().lookupAll(".legend-meaning"))
                .hasSize(11)
                .extracting(meaning -> ((Label) meaning).getText())
                .anyMatch(meaning -> meaning.startsWith("without a label"));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void groupsByWhatIsChosen(FxRobot robot) {
        MenuButton choice = (MenuButton) timeline.named("What the lanes stand for");
        robot.interact(() -> choice.getItems().get(Grouping.NONE.ordinal()).fire());

        assertThat(choice.getText()).isEqualTo("One lane");
        assertThat(timeline.pane.lookupAll(".lane-head")).hasSize(1);
        assertThat(timeline.named("Event balloon").getAccessibleText()).endsWith("All events");
    }

    @Test
    void whatIsChosenAgainKeepsItsTick(FxRobot robot) {
        MenuButton choice = (MenuButton) timeline.named("What the lanes stand for");
        RadioMenuItem first = (RadioMenuItem) choice.getItems().getFirst();
        robot.interact(first::fire);

        assertThat(first.isSelected()).isTrue();
        robot.interact(choice.getItems().getLast()::fire);
        assertThat(first.isSelected()).isFalse();
    }

    @Test
    void drawsEventsWhereTheyWereReported(FxRobot robot) {
        robot.interact(() -> timeline.session.charting().draw(Axis.REPORTED));

        assertThat(timeline.pane
                        .model()
                        .mark(timeline.event("balloon"))
                        .orElseThrow()
                        .beside()
                        .happened())
                .isPresent();
        assertThat(timeline.pane.model().chart().undated()).hasSize(6);
    }

    @Test
    void bringsTheDayIntoSightThatIsLookedFromNext(FxRobot robot) throws TimeoutException {
        robot.interact(() -> timeline.pane.goTo(TimeSpan.parse("2023-02")));
        TimelineStage.waitUntil(timeline.pane.viewport()::rests);
        robot.interact(() -> timeline.session.asOf().lookFrom(LocalDate.of(2020, 6, 1)));
        TimelineStage.waitUntil(timeline.pane.viewport()::rests);

        assertThat(timeline.pane.viewport().scale().visible().from())
                .isLessThan(timeline.pane.model().asOf().orElseThrow());
    }
}
