package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Status;
import dateline.timeline.Mark;
import dateline.timeline.TimelineEvents;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ClusterTest {

    private TimelineStage timeline;

    @Start
    void start(Stage stage) {
        timeline = new TimelineStage(stage);
        List<Event> sameDay = IntStream.range(0, 40)
                .mapToObj(number -> TimelineEvents.event("e" + number, "2023-06-19", "talks"))
                .toList();
        List<Event> undated = IntStream.range(0, 12)
                .mapToObj(number -> TimelineEvents.event("u" + number, "", "talks"))
                .toList();
        timeline.session.open(new Dossier(
                "Crowd",
                timeline.dossier.articles(),
                Stream.of(sameDay, undated, List.of(TimelineEvents.event("old", "1990", "talks")))
                        .flatMap(List::stream)
                        .toList(),
                List.of(TimelineEvents.issue("talks")),
                List.of(),
                List.of()));
    }

    private static ListView<?> list() {
        WaitForAsyncUtils.waitForFxEvents();
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(".event-list"))
                .filter(ListView.class::isInstance)
                .map(node -> (ListView<?>) node)
                .findFirst()
                .orElseThrow();
    }

    private String selected() {
        WaitForAsyncUtils.waitForFxEvents();
        return timeline.session.selection().event().map(Event::id).orElse("nothing");
    }

    /** What has no room for a label stands together. */
    private ItemNode cluster() {
        WaitForAsyncUtils.waitForFxEvents();
        return (ItemNode) timeline.pane.lookup(".timeline-cluster");
    }

    @Test
    void opensAsAListFromWhichAnEventIsChosen(FxRobot robot) {
        List<Mark> gathered = cluster().item().marks();
        assertThat(cluster().getAccessibleText()).startsWith(gathered.size() + " events at 19 June 2023");
        robot.clickOn(cluster());
        assertThat(list().getItems()).hasSize(gathered.size());

        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        Event second = gathered.get(1).event();
        assertThat(selected()).isEqualTo(second.id());
        Node selected = timeline.named(second.title() + ", ");
        assertThat(selected.getAccessibleText()).endsWith("among " + gathered.size() + " that stand close together");
        assertThat(selected.getPseudoClassStates().toString()).contains("selected");
    }

    @Test
    void opensFromTheKeyboardAndClosesOnEscape(FxRobot robot) {
        TimelineStage.focus(robot, cluster());
        robot.push(KeyCode.ENTER);
        assertThat(list().isFocused()).isTrue();

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Window.getWindows()).hasSize(1);
    }

    private static List<String> words(String selector) {
        return list().getScene().getRoot().lookupAll(selector).stream()
                .map(label -> ((Label) label).getText())
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    @Test
    void saysOnceThatNothingInAListIsDatedAndOfEachWhatStillHasToCome(FxRobot robot) {
        robot.interact(() -> timeline.session.open(new Dossier(
                "Undated",
                timeline.dossier.articles(),
                List.of(
                        TimelineEvents.event("old", "1990", "talks"),
                        TimelineEvents.event("met", ""),
                        TimelineEvents.event("visit", "", Status.EXPECTED)),
                List.of(TimelineEvents.issue("talks")),
                List.of(),
                List.of())));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ((Button) timeline.pane.lookup(".undated-label")).fire());
        assertThat(words(".event-title")).containsExactlyInAnyOrder("Event met", "Event visit");
        assertThat(words(".event-list-heading")).containsExactly("Not dated");
        assertThat(words(".event-date")).containsExactly("expected");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void saysOfEachWhenItWasWhereAListIsDated(FxRobot robot) {
        robot.clickOn(cluster());
        assertThat(words(".event-date")).containsExactly("19 June 2023");
        assertThat(words(".event-list-heading")).isEmpty();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void listsAllUndatedEventsWhereSomeHaveNoRoomInTheirLine(FxRobot robot) {
        Node more = timeline.pane.lookupAll(".chip").stream()
                .filter(chip -> chip.getAccessibleText().contains("more events without a date"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(more);

        assertThat(list().getItems()).hasSize(12);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(selected()).isEqualTo("u1");
    }

    private void openUndated(FxRobot robot, Event... undated) {
        robot.interact(() -> timeline.session.open(new Dossier(
                "Undated",
                timeline.dossier.articles(),
                Stream.concat(Stream.of(TimelineEvents.event("old", "1990")), Stream.of(undated))
                        .toList(),
                List.of(),
                List.of(),
                List.of())));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(".undated-label");
    }

    private static boolean isListed() {
        return Window.getWindows().size() > 1;
    }

    @Test
    void closesWhereItIsPressedASecondTime(FxRobot robot) throws TimeoutException {
        openUndated(robot, TimelineEvents.event("met", ""));
        assertThat(isListed()).isTrue();

        robot.clickOn(".undated-label");
        TimelineStage.waitUntil(() -> !isListed());

        robot.clickOn(".undated-label");
        TimelineStage.waitUntil(ClusterTest::isListed);
        robot.push(KeyCode.ESCAPE);
        TimelineStage.waitUntil(() -> !isListed());
    }

    @Test
    void tellsWholeTitles(FxRobot robot) throws TimeoutException {
        openUndated(robot, TimelineEvents.event("met", ""), TimelineEvents.event("met once more ".repeat(8), ""));
        List<Label> titles = list().lookupAll(".event-title").stream()
                .map(Label.class::cast)
                .filter(title -> !title.getText().isEmpty())
                .toList();

        TimelineStage.waitUntil(
                () -> titles.stream().allMatch(title -> title.getHeight() >= title.prefHeight(title.getWidth())));
        assertThat(titles).map(Label::getHeight).doesNotHaveDuplicates();
        robot.push(KeyCode.ESCAPE);
    }
}
