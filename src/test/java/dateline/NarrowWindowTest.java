package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.session.Axis;
import dateline.session.Dossiers;
import dateline.time.TimeSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window on a small screen, 900 by 600. */
@ExtendWith(ApplicationExtension.class)
class NarrowWindowTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    @BeforeEach
    void narrow(FxRobot robot) {
        robot.interact(() -> {
            window.stage.setWidth(900);
            window.stage.setHeight(600);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double width(String selector) {
        return window.node(selector, Region.class).getWidth();
    }

    @Test
    void leavesTheTextItsShareBesideTheTimeline() {
        assertThat(width(".reader")).isGreaterThan(320);
        assertThat(width(".timeline-bar")).isLessThan(400);
    }

    /** The example, and an article that appeared on another day. */
    private Dossier two() {
        Dossier example = window.desk.session().dossier();
        Article other = Dossiers.article("later", "It is told here.");
        Article later = new Article(
                other.id(),
                other.heading(),
                other.source(),
                Optional.of(TimeSpan.parse("2023-07-01")),
                other.sections());
        return new Dossier(
                "Two",
                Stream.concat(example.articles().stream(), Stream.of(later)).toList(),
                example.events(),
                example.issues(),
                example.actors(),
                List.of());
    }

    @Test
    void holdsInOneBarWhatIsChosenOfManyArticlesWhateverIsSet(FxRobot robot) {
        robot.interact(() -> {
            window.stage.setWidth(922);
            window.desk.session().open(two());
        });
        assertThat(top(window.node(".timeline-bar", Region.class)))
                .isEqualTo(top(window.node(".view-bar", Region.class)));
        assertThat(top(window.node(".timeline-bar .zoom", Region.class)))
                .isEqualTo(top(window.node(".view-bar .views", Region.class)));
        double axis = top(window.node(".timeline-axis", Region.class));

        robot.interact(() -> window.desk.session().asOf().earlier());
        assertThat(top(window.node(".timeline-axis", Region.class))).isEqualTo(axis);
        assertThat(right(window.node(".view-bar #as-of", Node.class)))
                .isLessThan(left(window.node(".timeline-bar .zoom", Node.class)));

        robot.interact(() -> window.desk.session().asOf().clear());
        MenuButton lanes = (MenuButton) window.named("What the lanes stand for");
        assertThat(lanes.isVisible()).isTrue();
        MenuItem reported = lanes.getItems().stream()
                .filter(item -> "Reported".equals(item.getText()))
                .findFirst()
                .orElseThrow();
        robot.interact(reported::fire);
        assertThat(window.desk.session().charting().axisProperty().get()).isEqualTo(Axis.REPORTED);

        robot.interact(() -> window.stage.setWidth(1280));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lanes.getItems()).extracting(MenuItem::getText).doesNotContain("Reported");
        assertThat(((MenuButton) window.named("Which time is drawn")).getItems())
                .extracting(MenuItem::getText)
                .containsExactly("Happened", "Reported");
    }

    @Test
    void coversNothingOfWhatIsToldAboveItInALowWindow(FxRobot robot) {
        Path missing = Path.of("a-file-with-quite-a-long-name-of-many-words-that-is-not-there.txt");
        lower(robot);
        robot.interact(() -> window.desk.open(List.of(missing)));
        WaitForAsyncUtils.waitForFxEvents();

        Region told = window.node(".message-bar", Region.class);
        assertThat(told.isVisible()).isTrue();
        assertThat(top(window.node(".timeline-bar", Region.class)))
                .isGreaterThanOrEqualTo(top(told) + told.getHeight());
    }

    @Test
    void foldsAwayInTheLowestWindowWhatHasNoRoomRatherThanCutIt(FxRobot robot) {
        lower(robot);
        window.select(robot, "blinken-visit");
        assertThat(standing()).as("alone").hasSize(5);
        robot.interact(() -> window.desk.open(List.of(Path.of("not-there.txt"))));
        assertThat(standing()).as("below a message").hasSizeLessThan(6);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(standing()).as("beside the contents").hasSizeLessThan(5);
    }

    /** What is seen of the column of the timeline, of which nothing may cover another. */
    private List<Region> standing() {
        List<Region> seen = Stream.of(
                        ".timeline-bar", ".timeline-chart", ".undated-events", ".timeline-overview", "#card-place")
                .filter(window::isSeen)
                .map(selector -> window.node(selector, Region.class))
                .toList();
        for (int number = 1; number < seen.size(); number++) {
            Region above = seen.get(number - 1);
            assertThat(top(above) + above.getHeight()).as("%s", above).isLessThanOrEqualTo(top(seen.get(number)));
        }
        assertThat(seen)
                .contains(window.node(".timeline-chart", Region.class), window.node("#card-place", Region.class));
        assertThat(window.isSeen(".undated-events") || !window.isSeen(".timeline-overview"))
                .as("the overview folds away first")
                .isTrue();
        Region bar = seen.getFirst();
        assertThat(bar.getHeight()).isEqualTo(bar.prefHeight(bar.getWidth()));
        return seen;
    }

    @Test
    void tellsWhenAnEventIsInTheNarrowestCardAndHowManyNamesHaveNoRoom(FxRobot robot) {
        lower(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.select(robot, "blinken-visit");

        Region foot = window.node(".event-card .foot", Region.class);
        Region words = window.node(".event-card .scroll-pane", Region.class);
        assertThat(words.getHeight()).isGreaterThan(15);
        assertThat(top(words) + words.getHeight()).isLessThanOrEqualTo(top(foot));
        Node place = window.node(".event-card .foot .place", Node.class);
        assertThat(Stream.of(".pill", ".more-pills")
                        .flatMap(names -> foot.lookupAll(names).stream())
                        .filter(Node::isVisible))
                .isNotEmpty()
                .allMatch(name -> right(name) <= place.localToScene(0, 0).getX())
                .noneMatch(name -> ((Label) name).getText().length() > 3
                        && name.getLayoutBounds().getWidth() < 40);
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private static double top(Region region) {
        return region.localToScene(0, 0).getY();
    }

    @Test
    void leavesTheTextItsShareBesideTheList(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(width(".reader")).isGreaterThan(320);
        assertThat(width("#events")).isLessThan(400);
    }

    @Test
    void explainsTheMarksBesideTheListToo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.press(KeyCode.SHIFT, KeyCode.F1).release(KeyCode.F1, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(Window.getWindows().getLast().getScene().getRoot().lookupAll(".legend-meaning"))
                .isNotEmpty();
        Window main = window.node(".reader", Node.class).getScene().getWindow();
        Window legend = Window.getWindows().getLast();
        assertThat(legend.getX() + legend.getWidth()).isLessThanOrEqualTo(main.getX() + main.getWidth());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void leavesTheChartItsShareBesideTheCardOfAnEvent(FxRobot robot) {
        robot.interact(() -> window.desk
                .session()
                .selection()
                .select(window.desk.session().dossier().events().getFirst()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.node("#card-place", Region.class).getHeight()).isBetween(100.0, 180.0);
        assertThat(window.node(".timeline-chart", Region.class).getHeight()).isGreaterThan(180);
    }

    @Test
    void leavesTheLanesTheirShareInALowWindowAndTellsTheStoryWhole(FxRobot robot) {
        lower(robot);
        WaitForAsyncUtils.waitForFxEvents();

        Region chart = window.node(".timeline-chart", Region.class);
        Region axis = window.node(".timeline-axis", Region.class);
        assertThat(top(chart) + chart.getHeight() - top(axis) - axis.getHeight())
                .isGreaterThan(120);
        Region card = window.node("#card-place", Region.class);
        assertThat(window.stage.getScene().getRoot().lookupAll(".story-line"))
                .hasSize(5)
                .allMatch(line -> top((Region) line) + ((Region) line).getHeight() <= top(card) + card.getHeight());
    }

    @Test
    void writesTheNamesOfLanesWhole(FxRobot robot) {
        Label name = (Label) window.stage.getScene().getRoot().lookupAll(".lane-name").stream()
                .filter(label -> ((Label) label).getText().equals("South China Sea"))
                .findFirst()
                .orElseThrow();

        assertThat(name.isTextTruncated()).isFalse();
    }

    @Test
    void holdsTheDialogForTheDate(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        Window dialog = robot.lookup("#redate-field").query().getScene().getWindow();
        assertThat(dialog.getX()).isGreaterThanOrEqualTo(0);
        assertThat(dialog.getX() + dialog.getWidth()).isLessThanOrEqualTo(900);
        assertThat(dialog.getY()).isGreaterThanOrEqualTo(0);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }

    /** Whether a button stands within a dialog that is no higher than the lowest window. */
    private boolean isHeldByALowDialog(FxRobot robot, String button) {
        WaitForAsyncUtils.waitForFxEvents();
        Node applying = robot.lookup(button).query();
        Bounds place = applying.localToScene(applying.getBoundsInLocal());
        Scene dialog = applying.getScene();
        return dialog.getWindow().getHeight() <= 480 && place.getMaxY() <= dialog.getHeight();
    }

    /** As low as it can be, and so far from the edge that the headless platform can draw a dialog before it has its place. */
    private void lower(FxRobot robot) {
        robot.interact(() -> {
            window.stage.setY(200);
            window.stage.setWidth(720);
            window.stage.setHeight(480);
        });
    }

    @Test
    void holdsTheButtonsOfTheDialogForTheDateInALowWindow(FxRobot robot) {
        lower(robot);
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        assertThat(isHeldByALowDialog(robot, "#redate-apply")).isTrue();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }

    @Test
    void holdsTheButtonsOfTheDialogForAnEventInALowWindow(FxRobot robot) {
        lower(robot);
        window.select(robot, "bali-meeting");
        robot.press(KeyCode.F2).release(KeyCode.F2);
        assertThat(isHeldByALowDialog(robot, "#edit-apply")).isTrue();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }

    @Test
    void holdsTheChoicesInALowWindowAndScrollsToThoseBelow(FxRobot robot) {
        lower(robot);
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        assertThat(isHeldByALowDialog(robot, ".dialog-pane .button-bar .button"))
                .isTrue();
        Node last = robot.lookup("#preferences-reduced").query();
        for (int tab = 0; tab < 30 && !last.isFocused(); tab++) {
            robot.push(KeyCode.TAB);
        }
        WaitForAsyncUtils.waitForFxEvents();
        Node scroll = robot.lookup(".dialog-pane > .scroll-pane").query();
        assertThat(scroll.localToScene(scroll.getBoundsInLocal()).contains(last.localToScene(last.getBoundsInLocal())))
                .isTrue();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }

    @Test
    void holdsTheTableOfTheKeys(FxRobot robot) {
        robot.press(KeyCode.F1).release(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        Window dialog = robot.lookup(".keyboard").query().getScene().getWindow();
        assertThat(dialog.getY()).isGreaterThanOrEqualTo(0);
        assertThat(dialog.getY() + dialog.getHeight()).isLessThanOrEqualTo(600);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }

    @Test
    void writesTheWordsOfIssuesWholeInTheList(FxRobot robot) {
        robot.interact(() -> {
            window.stage.setWidth(1024);
            window.stage.setHeight(700);
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.stage.getScene().getRoot().lookupAll(".events .table-cell").stream()
                        .map(TableCell.class::cast)
                        .filter(cell -> "Military communications".equals(cell.getText())))
                .isNotEmpty()
                .noneMatch(TableCell::isTextTruncated);
    }
}
