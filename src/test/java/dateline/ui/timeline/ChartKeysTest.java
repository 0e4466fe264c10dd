package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.dossier.Event;
import dateline.session.ReadingPlace;
import dateline.timeline.Extent;
import dateline.timeline.Folding;
import dateline.timeline.TimeScale;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChartKeysTest {

    private TimelineStage timeline;

    @Start
    void start(Stage stage) {
        timeline = new TimelineStage(stage);
    }

    @BeforeEach
    void focusTheChart(FxRobot robot) {
        TimelineStage.focus(robot, timeline.pane.lookup(".timeline-chart"));
    }

    private String selected() {
        Optional<Event> event = timeline.session.selection().event();
        return event.map(Event::id).orElse("nothing");
    }

    @Test
    void walkAlongTimeWithTheArrows(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        assertThat(selected()).isEqualTo("start");
        robot.push(KeyCode.RIGHT);
        assertThat(selected()).isEqualTo("office");
        robot.push(KeyCode.RIGHT);
        assertThat(selected()).isEqualTo("balloon");
        robot.push(KeyCode.LEFT);
        assertThat(selected()).isEqualTo("office");
    }

    @Test
    void giveTheFocusToTheEventTheyReach(FxRobot robot) {
        robot.push(KeyCode.RIGHT);

        assertThat(timeline.named("Event start").isFocused()).isTrue();
    }

    @Test
    void jumpToTheEndsAndAcrossTheLanes(FxRobot robot) {
        robot.push(KeyCode.END);
        assertThat(selected()).isEqualTo("next");
        robot.push(KeyCode.UP);
        assertThat(selected()).isEqualTo("balloon");
        robot.push(KeyCode.DOWN);
        assertThat(selected()).isEqualTo("visit");
        robot.push(KeyCode.HOME);
        assertThat(selected()).isEqualTo("start");
    }

    @Test
    void selectNothingOnEscape(FxRobot robot) {
        robot.push(KeyCode.RIGHT).push(KeyCode.ESCAPE);

        assertThat(selected()).isEqualTo("nothing");
    }

    @Test
    void goToThePassageOnEnter(FxRobot robot) {
        robot.interact(() -> timeline.session.selection().select(timeline.event("balloon")));
        robot.push(KeyCode.ENTER);

        assertThat(timeline.session.reading().visitProperty().get().map(ReadingPlace.Visit::place))
                .contains(timeline.event("balloon").mentions().getFirst().clause());
    }

    @Test
    void selectTheMarkInFocusOnEnter(FxRobot robot) {
        TimelineStage.focus(robot, timeline.named("Event office"));
        robot.push(KeyCode.ENTER);

        assertThat(selected()).isEqualTo("office");
    }

    @Test
    void zoomAndShowEverythingAndThenTheStoryAgain(FxRobot robot) throws TimeoutException {
        List<String> story = timeline.ticks();
        robot.push(KeyCode.PLUS).push(KeyCode.PLUS).push(KeyCode.PLUS);
        TimelineStage.waitUntil(() -> !timeline.ticks().containsAll(story));
        robot.push(KeyCode.MINUS);
        robot.push(KeyCode.DIGIT0);
        TimelineStage.waitUntil(() -> timeline.pane.viewport().rests());
        assertThat(timeline.pane.viewport().scale())
                .isEqualTo(timeline.pane
                        .model()
                        .chart()
                        .fitted(timeline.pane.viewport().scale().width()));

        robot.push(KeyCode.DIGIT0);
        TimelineStage.waitUntil(() -> timeline.ticks().equals(story));
        assertThat(timeline.ticks()).isEqualTo(story);
    }

    @Test
    void zoomAroundTheSelectedEventWhileItIsInSight(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.HOME);
        double start = place("start");
        robot.push(KeyCode.PLUS);
        TimelineStage.waitUntil(() -> timeline.pane.viewport().rests());
        assertThat(place("start")).isEqualTo(start, within(1.0));

        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.PLUS);
        TimelineStage.waitUntil(() -> timeline.pane.viewport().rests());
        assertThat(place("start")).as("around the middle").isLessThan(start - 10);

        TimeScale before = timeline.pane.viewport().scale();
        double middle = before.seconds(before.width() / 2);
        robot.interact(() -> timeline.session.selection().select(timeline.event("next")));
        TimelineStage.waitUntil(() -> timeline.pane.viewport().rests());
        robot.interact(() -> timeline.pane.viewport().show(before));
        robot.push(KeyCode.MINUS);
        TimelineStage.waitUntil(() -> timeline.pane.viewport().rests());
        assertThat(timeline.pane.viewport().scale().x(middle))
                .as("the selected one is out of sight")
                .isEqualTo(before.width() / 2, within(1.0));
    }

    private double place(String id) {
        Extent extent =
                timeline.pane.model().mark(timeline.event(id)).orElseThrow().extent();
        return timeline.pane.viewport().scale().x(extent.middle());
    }

    @Test
    void moveALaneWithAlt(FxRobot robot) {
        Node head = timeline.named("Talks,");
        TimelineStage.focus(robot, head);
        robot.press(KeyCode.ALT).push(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(timeline.lanes()).containsExactly("Airspace", "Trade", "Talks");
        assertThat(head.isFocused()).isTrue();

        robot.press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT);
        assertThat(timeline.lanes()).containsExactly("Airspace", "Talks", "Trade");
    }

    @Test
    void collapseALaneAndExpandIt(FxRobot robot) {
        TimelineStage.focus(robot, timeline.named("Talks,"));

        robot.push(KeyCode.LEFT);
        assertThat(timeline.pane.folding().collapsed()).containsExactly("talks");
        robot.push(KeyCode.LEFT).push(KeyCode.RIGHT);
        assertThat(timeline.pane.folding()).isEqualTo(Folding.NONE);
        robot.push(KeyCode.RIGHT);
        assertThat(timeline.pane.folding()).as("all has a label").isEqualTo(Folding.NONE);
        assertThat(selected()).isEqualTo("nothing");
    }

    @Test
    void moveTheWindowOnTheOverviewThatTheTabulatorReaches(FxRobot robot) throws TimeoutException {
        Node overview = timeline.pane.lookup(".timeline-overview");
        TimelineStage.focus(
                robot,
                timeline.pane.lookupAll(".chip").stream()
                        .filter(Node::isVisible)
                        .reduce((one, next) -> next)
                        .orElseThrow());
        robot.push(KeyCode.TAB);
        assertThat(overview.isFocused()).isTrue();

        robot.push(KeyCode.PLUS).push(KeyCode.PLUS);
        TimelineStage.waitUntil(() -> timeline.pane.viewport().rests());
        double from = from();
        robot.push(KeyCode.RIGHT);
        assertThat(from()).isGreaterThan(from);
        robot.push(KeyCode.LEFT);
        assertThat(from()).isEqualTo(from, within(1.0));
        robot.push(KeyCode.HOME);
        double first = from();
        assertThat(first).isLessThan(from);
        robot.push(KeyCode.LEFT).push(KeyCode.PAGE_UP);
        assertThat(from()).as("nothing is told before").isEqualTo(first, within(1.0));
        robot.push(KeyCode.END);
        double last = from();
        assertThat(last).isGreaterThan(first);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(from()).as("nor after").isEqualTo(last, within(1.0));
    }

    @Test
    void moveTheWindowOnTheOverviewOnFromWhereItGlides(FxRobot robot) throws TimeoutException {
        TimelineStage.focus(robot, timeline.pane.lookup(".timeline-overview"));
        robot.push(KeyCode.PLUS);
        TimelineStage.waitUntil(() -> timeline.pane.viewport().rests());
        Extent before = timeline.pane.viewport().scale().visible();

        AtomicReference<Extent> aim = new AtomicReference<>();
        AtomicReference<Extent> on = new AtomicReference<>();
        robot.interact(() -> {
            timeline.pane.viewport().zoomIn();
            aim.set(timeline.pane.viewport().aim());
            timeline.pane
                    .lookup(".timeline-overview")
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
            on.set(timeline.pane.viewport().scale().visible());
        });
        assertThat(on.get()).as("at once").isEqualTo(before);
        TimelineStage.waitUntil(() -> timeline.pane.viewport().rests());
        Extent then = timeline.pane.viewport().scale().visible();
        assertThat(then.length()).isEqualTo(aim.get().length(), within(1.0));
        assertThat(then.from()).isGreaterThan(aim.get().from());
    }

    private double from() {
        return timeline.pane.viewport().scale().visible().from();
    }
}
