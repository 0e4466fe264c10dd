package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.library.Settings.Dock;
import dateline.session.Likely;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How the room of the window is shared out, in a window of 1280 by 800. */
@ExtendWith(ApplicationExtension.class)
class RoomTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    @BeforeEach
    void size(FxRobot robot) throws TimeoutException {
        resize(robot, 1280, 800);
        OpenWindow.waitUntil(() -> bounds(".contents").getMinX() == 0);
    }

    private void resize(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            window.stage.setWidth(width);
            window.stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Bounds bounds(String selector) {
        Node node = window.node(selector, Node.class);
        return node.localToScene(node.getLayoutBounds());
    }

    private void select(FxRobot robot, String id) {
        window.select(robot, id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void leavesTheTimelineAsItIsWhateverIsSelected(FxRobot robot) {
        Bounds timeline = bounds(".timeline");
        Bounds axis = bounds(".timeline-axis");
        Bounds card = bounds("#card-place");
        for (Event event : window.desk.session().dossier().events()) {
            robot.interact(() -> window.desk.session().selection().select(event));
            assertThat(bounds(".timeline")).as(event.id()).isEqualTo(timeline);
            assertThat(bounds(".timeline-axis")).as(event.id()).isEqualTo(axis);
            assertThat(bounds("#card-place")).as(event.id()).isEqualTo(card);
        }
        robot.interact(window.desk.session().selection()::clear);
        assertThat(bounds("#card-place")).isEqualTo(card);
    }

    @Test
    void leavesTheTimelineWhereItIsWhateverTimeIsLookedAt(FxRobot robot) {
        Bounds axis = bounds(".timeline-axis");
        robot.interact(() -> window.desk.session().window().mark(TimeSpan.parse("2022-09/2023-02")));
        assertThat(bounds(".timeline-axis")).isEqualTo(axis);
        assertThat(window.labels("#window-notice > .label")).containsExactly("Sep 2022 – Feb 2023");

        robot.interact(() -> window.desk.session().asOf().lookFrom(LocalDate.of(2023, 9, 28)));
        assertThat(bounds(".timeline-axis")).isEqualTo(axis);
        assertThat(window.labels("#window-notice > .label")).containsExactly("Range");
        assertThat(bounds(".timeline-bar .zoom").getMinX())
                .isGreaterThan(bounds("#window-notice").getMaxX());

        robot.interact(window.desk.session().window()::clear);
        assertThat(bounds(".timeline-axis")).isEqualTo(axis);
    }

    @Test
    void keepsTheBarsBesideTheTextWhereItStandsAlone(FxRobot robot) {
        double beside = textLeft() - bounds(".margin .bar").getMaxX();
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        WaitForAsyncUtils.waitForFxEvents();
        robot.sleep(500);

        assertThat(textLeft()).isGreaterThan(200);
        assertThat(textLeft() - bounds(".margin .bar").getMaxX()).isCloseTo(beside, Offset.offset(2.0));
    }

    private double textLeft() {
        Region text = window.node("#article", Region.class);
        return text.localToScene(text.getInsets().getLeft(), 0).getX();
    }

    @Test
    void opensTheRestOfACardOverTheTimeline(FxRobot robot) throws TimeoutException {
        resize(robot, 1024, 700);
        select(robot, "blinken-visit");
        Bounds timeline = bounds(".timeline");
        double foot = bounds("#card-place").getMaxY();
        robot.clickOn(".more-button");
        OpenWindow.waitUntil(() -> bounds("#card-place").getHeight() > 160);
        assertThat(bounds(".timeline")).isEqualTo(timeline);
        assertThat(bounds("#card-place").getMaxY()).isEqualTo(foot);

        robot.push(KeyCode.ESCAPE);
        OpenWindow.waitUntil(() -> bounds("#card-place").getHeight() < 153);
        assertThat(window.labels(".story-line .name")).isNotEmpty();
    }

    @Test
    void foldsTheContentsAndTheCard(FxRobot robot) throws TimeoutException {
        double text = bounds(".reader").getWidth();
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
        OpenWindow.waitUntil(() -> bounds(".reader").getMinX() == 0);
        assertThat(bounds(".reader").getWidth()).isGreaterThan(text + 100);
        robot.clickOn("#bar-fold-contents");
        OpenWindow.waitUntil(() -> bounds(".reader").getWidth() == text);

        double timeline = bounds(".timeline").getHeight();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SLASH);
        assertThat(bounds(".timeline").getHeight()).isEqualTo(timeline + 172);
        robot.clickOn("#bar-fold-card");
        assertThat(bounds(".timeline").getHeight()).isEqualTo(timeline);
    }

    @Test
    void asksForNoMoreWidthThanTheNarrowestWindowHas() {
        Region all = (Region) window.stage.getScene().getRoot();
        assertThat(all.getWidth()).isEqualTo(1280);
        assertThat(all.getChildrenUnmodifiable())
                .filteredOn(Node::isManaged)
                .allMatch(part -> part.minWidth(-1) <= 720);
    }

    @Test
    void foldsTheContentsByItselfInANarrowWindow(FxRobot robot) throws TimeoutException {
        resize(robot, 1024, 700);
        OpenWindow.waitUntil(() -> bounds(".reader").getMinX() == 0);
        assertThat(bounds(".timeline").getWidth()).isEqualTo(518);
        resize(robot, 1280, 800);
        OpenWindow.waitUntil(() -> bounds(".reader").getMinX() == 212);
    }

    @Test
    void showsOnlyTheTextUntilEsc(FxRobot robot) throws TimeoutException {
        robot.interact(menuItem("only-text")::fire);
        OpenWindow.waitUntil(() -> bounds(".reader").getWidth() == 1280);
        assertThat(window.node(".status-bar", Node.class).isVisible()).isFalse();
        assertThat(window.text().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        OpenWindow.waitUntil(() -> bounds(".reader").getMinX() == 212);
    }

    @Test
    void bringsTheDividersBackWhereTheyWereAfterDockingBelow(FxRobot robot) {
        List<Bounds> before = List.of(bounds(".contents"), bounds(".reader"), bounds(".timeline"));
        dock(robot, Dock.BELOW);
        assertThat(bounds(".reader").getMaxX()).isEqualTo(1280);
        dock(robot, Dock.RIGHT);
        assertThat(List.of(bounds(".contents"), bounds(".reader"), bounds(".timeline")))
                .isEqualTo(before);
    }

    private void dock(FxRobot robot, Dock dock) {
        robot.interact(() -> window.desk
                .preferences()
                .setEvents(window.desk.preferences().settings().events().docked(dock)));
    }

    @Test
    void keepsADividerWhereTheReaderDragsIt(FxRobot robot) {
        double edge = bounds(".timeline").getMinX();
        Node divider = window.stage.getScene().getRoot().lookupAll(".divider").stream()
                .filter(each -> each.getLayoutX() > 500)
                .findFirst()
                .orElseThrow();
        robot.interact(
                () -> divider.fireEvent(Press.of(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, edge - 90, 400)));
        assertThat(bounds(".timeline").getMinX()).isBetween(edge - 92, edge - 80);
        assertThat(bounds(".contents").getMaxX()).isEqualTo(212);
    }

    @Test
    void offersToUndoWhatTakesSomethingAway(FxRobot robot) {
        List<Event> events = window.desk.session().dossier().events();
        robot.interact(() -> window.desk.session().correcting().merge(events.get(0), events.get(1)));
        assertThat(window.labels("#toast > .label")).containsExactly("Merged");
        assertThat(window.desk.session().dossier().events()).hasSize(events.size() - 1);
        robot.clickOn("#toast-undo");
        assertThat(window.desk.session().dossier().events()).hasSize(events.size());
        assertThat(window.node("#toast", Node.class).isVisible()).isFalse();
    }

    @Test
    void offersToUndoADateThatIsStillToCome(FxRobot robot) {
        Optional<TimeSpan> before = published();
        robot.interact(() -> {
            window.desk
                    .session()
                    .prospect()
                    .look(Optional.of(TimeSpan.of(Year.now().plusYears(2))));
            window.desk.session().prospect().apply(() -> {});
        });
        assertThat(window.labels("#toast > .label")).containsExactly("The article’s date is after today.");
        assertThat(published()).isNotEqualTo(before);
        robot.clickOn("#toast-undo");
        assertThat(published()).isEqualTo(before);
    }

    private Optional<TimeSpan> published() {
        return window.desk.session().article().flatMap(Article::published);
    }

    @Test
    void saysWhatToDoFirstWhereNoWordsAreSelected(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(window.labels("#toast > .label"))
                .containsExactly("First select the words in the text that tell of the event.");
        assertThat(window.node("#toast-undo", Node.class).isVisible()).isFalse();
        for (KeyCode key : List.of(KeyCode.H, KeyCode.N)) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, key);
            assertThat(window.labels("#toast > .label")).containsExactly("First select some words in the text.");
        }
        assertThat(window.desk.session().history().undoableProperty().get()).isEmpty();
    }

    @Test
    void saysNothingWhereWordsAreSelected(FxRobot robot) {
        robot.interact(() -> window.text().selectRange(0, 10));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(window.isSeen("#toast")).isFalse();
        assertThat(window.desk.session().history().undoableProperty().get()).contains("change.highlight");
    }

    @Test
    void saysHowManyMinorEventsWereFound(FxRobot robot) {
        Dossier whole = window.desk.session().dossier();
        Dossier fewer = new Dossier(
                whole.title(),
                whole.articles(),
                whole.events().subList(2, whole.events().size()),
                whole.issues(),
                whole.actors(),
                whole.quotations());
        robot.interact(() -> {
            window.desk.session().open(fewer);
            window.desk.session().history().change("change.minor", whole);
        });
        assertThat(window.labels("#toast > .label")).containsExactly("2 minor events found");
        assertThat(window.node("#toast-undo", Node.class).isVisible()).isTrue();

        robot.interact(() -> window.desk.session().history().undo());
        assertThat(window.node("#toast", Node.class).isVisible()).isFalse();
    }

    @Test
    void offersToUndoTheConfirmationOfADate(FxRobot robot) {
        Event likely = Likely.told("likely", false);
        robot.interact(() -> {
            window.desk.session().open(Likely.dossier(likely));
            window.desk.session().correcting().star(List.of(likely), true);
        });
        assertThat(window.labels("#toast > .label")).as("of a star").isEmpty();

        robot.interact(() -> window.desk.session().correcting().confirmDate(likely, ""));
        assertThat(window.labels("#toast > .label")).containsExactly("Date confirmed");
        robot.clickOn("#toast-undo");
        assertThat(window.desk.session().dossier().events().getFirst().likelyTime())
                .isPresent();
    }

    @Test
    void keepsTheKeyboardNearWhereAControlVanishes(FxRobot robot) throws TimeoutException {
        Node line = window.node(".story-line", Node.class);
        robot.clickOn(line);
        WaitForAsyncUtils.waitForFxEvents();
        OpenWindow.waitUntil(() -> {
            Node owner = window.stage.getScene().getFocusOwner();
            return owner != null && !(owner instanceof TextInputControl);
        });
        String selected = selected();
        robot.push(KeyCode.RIGHT);
        assertThat(selected()).as("walks on along time").isNotEqualTo(selected).isNotEmpty();
    }

    private MenuItem menuItem(String command) {
        return window.node(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("menu-" + command).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private String selected() {
        return window.desk.session().selection().event().map(Event::id).orElse("");
    }

    @Test
    void closesTheWindowWithItsKey(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(window.stage.isShowing()).isFalse();
    }
}
