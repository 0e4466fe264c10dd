package dateline.ui.timeline;

import static dateline.timeline.TimelineEvents.issue;

import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Status;
import dateline.messages.Messages;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import dateline.timeline.TimelineEvents;
import dateline.ui.Stages;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A timeline alone on a stage, with three lanes of events from 2020 to 2024. */
final class TimelineStage {

    final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    final TimelinePane pane;
    final Dossier dossier = dossier();

    TimelineStage(Stage stage) {
        this(stage, OfferedItems.NONE);
    }

    TimelineStage(Stage stage, OfferedItems offered) {
        pane = new TimelinePane(
                session,
                Messages.of("timeline", Locale.ENGLISH),
                new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH),
                offered);
        Scene scene = new Scene(pane, 620, 480);
        scene.getStylesheets().addAll("/css/tokens.css", "/css/timeline.css");
        Stages.show(stage, scene);
        session.open(dossier);
    }

    private static Dossier dossier() {
        Involvement airspace = new Involvement(List.of("airspace"), List.of());
        Event balloon = Dossiers.event(
                "balloon", "2023-02", airspace, new TextSpan("a/p1", 0, 23), new TextSpan("a/p0", 6, 15));
        return new Dossier(
                "Events",
                List.of(Dossiers.article("a", "Talks were held in Bali.", "A balloon was shot down.")),
                List.of(
                        TimelineEvents.event("office", "2021-01-20", "talks"),
                        balloon,
                        TimelineEvents.event("visit", "2023-06-18", "talks", "trade"),
                        TimelineEvents.event("next", "2023-09/2024-02", Status.EXPECTED, "talks"),
                        TimelineEvents.event("start", "2020", "airspace"),
                        TimelineEvents.event("someday", "", "trade"),
                        TimelineEvents.event("sometime", "", "talks")),
                List.of(issue("talks"), issue("airspace"), issue("trade")),
                List.of(),
                List.of());
    }

    Event event(String id) {
        return dossier.events().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The node whose accessible name starts with the words. */
    Node named(String words) {
        WaitForAsyncUtils.waitForFxEvents();
        return pane.lookupAll("*").stream()
                .filter(node -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + words));
    }

    /** Where the mark of the event whose node is called so is on the screen, without its title. */
    Bounds body(String words) {
        ChartPane chart = (ChartPane) pane.lookup(".timeline-chart");
        return chart.onScreen(((ItemNode) named(words)).item());
    }

    /** Where something is on the screen. */
    static double x(Node node) {
        return node.localToScreen(node.getBoundsInLocal()).getMinX();
    }

    /** The labels of the axis that are seen. */
    List<String> ticks() {
        WaitForAsyncUtils.waitForFxEvents();
        return pane.lookupAll(".tick").stream()
                .filter(Node::isVisible)
                .map(tick -> ((Label) tick).getText())
                .toList();
    }

    /** How far apart the divisions of the axis are, in pixels. */
    double tickDistance() {
        WaitForAsyncUtils.waitForFxEvents();
        double[] places = pane.lookupAll(".tick").stream()
                .filter(Node::isVisible)
                .mapToDouble(Node::getLayoutX)
                .sorted()
                .toArray();
        return places[places.length - 1] - places[places.length - 2];
    }

    /** The names of the lanes, from the top. */
    List<String> lanes() {
        WaitForAsyncUtils.waitForFxEvents();
        return pane.lookupAll(".lane-head").stream()
                .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                .map(head -> ((LaneHead) head).heading().orElseThrow().name())
                .toList();
    }

    /** Waits until a glide has come to rest at something; asked on the thread of the window, which may be changing it. */
    static void waitUntil(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Puts the focus on a node. */
    static void focus(FxRobot robot, Node node) {
        robot.interact(node::requestFocus);
    }
}
