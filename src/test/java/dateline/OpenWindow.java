package dateline;

import static java.util.concurrent.TimeUnit.SECONDS;

import dateline.article.TextSpan;
import dateline.library.Settings;
import dateline.library.json.Stores;
import dateline.session.Desk;
import dateline.session.Jobs;
import dateline.ui.shell.Views;
import dateline.ui.timeline.TimelinePane;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window as it starts, the first time on the example, and what can be seen in it. */
final class OpenWindow {

    static final String BALI = "he and President Joe Biden agreed to at a meeting in Bali last year";
    static final String BALLOON = "the U.S. shot down a Chinese surveillance balloon over its airspace in February";

    final Stage stage;
    final Desk desk;
    private final Views views;

    /** Fills the stage and shows it; to be called on the thread of the window. */
    OpenWindow(Stage stage) {
        this(stage, Settings.DEFAULT);
    }

    /** The same with other settings. */
    OpenWindow(Stage stage, Settings settings) {
        this(stage, settings, Stores.in(Optional.empty()), Jobs.onCallingThread());
    }

    /** The same beside other windows, with work done so. */
    OpenWindow(Stage stage, Settings settings, Stores stores, Jobs jobs) {
        this.stage = stage;
        Assembly assembly = new Assembly();
        desk = assembly.desk(jobs, settings, stores);
        views = assembly.fill(stage, desk);
        desk.begin();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(960);
        stage.show();
    }

    /** Selects an event of the open dossier, as a click on its mark does. */
    void select(FxRobot robot, String event) {
        robot.interact(() -> desk.session()
                .selection()
                .select(desk.session().dossier().events().stream()
                        .filter(each -> each.id().equals(event))
                        .findFirst()
                        .orElseThrow()));
    }

    /** The only node, as a selector of CSS names it. */
    <N extends Node> N node(String selector, Class<N> type) {
        WaitForAsyncUtils.waitForFxEvents();
        return type.cast(Objects.requireNonNull(found(selector), selector));
    }

    /** Looks on the thread of the window, which may be changing what is in it. */
    private @Nullable Node found(String selector) {
        return Platform.isFxApplicationThread()
                ? stage.getScene().lookup(selector)
                : WaitForAsyncUtils.waitForAsyncFx(
                        10_000, () -> stage.getScene().lookup(selector));
    }

    /** Whether the node that a selector of CSS names is to be seen. */
    boolean isSeen(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = found(selector);
        return node != null && node.isVisible();
    }

    TimelinePane timeline() {
        return views.timeline();
    }

    /** Where the marks in sight are. */
    List<Bounds> marksOnScreen() {
        WaitForAsyncUtils.waitForFxEvents();
        return views.timeline().marksOnScreen();
    }

    StyleClassedTextArea text() {
        return node("#article", StyleClassedTextArea.class);
    }

    /** The node whose accessible name starts with the words. */
    Node named(String words) {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + words));
    }

    /** The words of the labels and texts that a selector of CSS names. */
    List<String> labels(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .map(node -> node instanceof Text text ? text.getText() : ((Label) node).getText())
                .toList();
    }

    String found() {
        return String.join("", labels("#find-count"));
    }

    /** The style classes of the first letter of these words of the article. */
    Collection<String> styles(String words) {
        WaitForAsyncUtils.waitForFxEvents();
        return text().getStyleOfChar(text().getText().indexOf(words));
    }

    /** Whether all of these words of one paragraph are on screen. */
    boolean isOnScreen(String words) {
        return desk.session().reading().onScreen().stream()
                .anyMatch(piece -> words(piece).contains(words));
    }

    private String words(TextSpan piece) {
        return desk.session().article().orElseThrow().blocks().stream()
                .filter(block -> block.id().equals(piece.block()))
                .map(block -> block.text(piece))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until what glides or is laid out frame by frame has come to something; asked on the thread of the window, which may be changing it. */
    static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                5, SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
