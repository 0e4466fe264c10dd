package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Settings;
import dateline.ui.reader.ReaderPane;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The first things to know of the window, over the example. */
@ExtendWith(ApplicationExtension.class)
class FirstStepsTest {

    private static final double TIP = 6;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    private boolean areShown() {
        return window.isSeen("#first-steps");
    }

    private String count() {
        return window.node(".step-card .count", Label.class).getText();
    }

    private Bounds place(String selector) {
        Node node = window.node(selector, Node.class);
        return node.localToScene(node.getLayoutBounds());
    }

    private void startForTheFirstTime(FxRobot robot) {
        robot.interact(() -> {
            window.desk.preferences().setWindow(Settings.Window.FIRST);
            window.desk.opening().openExample();
        });
    }

    private void openAgainFromHelp(FxRobot robot) {
        MenuItem item = window.node(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(each -> "menu-first-steps".equals(each.getId()))
                .findFirst()
                .orElseThrow();
        robot.interact(item::fire);
    }

    @Test
    void areShownOnceAndOnlyAtTheFirstStart(FxRobot robot) {
        assertThat(areShown()).isFalse();

        startForTheFirstTime(robot);
        assertThat(areShown()).isTrue();

        robot.interact(() -> window.desk.opening().openExample());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(areShown()).isFalse();

        robot.interact(() -> window.desk.opening().openExample());
        assertThat(areShown()).isFalse();
    }

    @Test
    void coverNoMark(FxRobot robot) {
        startForTheFirstTime(robot);
        assertNoMarkIsCovered();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1024, 700"})
    void coverNeitherTheTextNorAMarkNorTheAxis(int width, int height, FxRobot robot) {
        Bounds card = firstIn(width, height, robot);

        ReaderPane reader = window.node(".reader", ReaderPane.class);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, reader::textOnScreen))
                .hasValueSatisfying(text -> assertThat(card.intersects(text)).isFalse());
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, window.timeline()::axisOnScreen))
                .hasValueSatisfying(axis -> assertThat(card.intersects(axis)).isFalse());
        assertThat(window.marksOnScreen()).hasSizeGreaterThan(3).noneMatch(card::intersects);
        assertThat(place(".step-card .box").getMaxY())
                .isLessThanOrEqualTo(place("#card-place").getMinY());
    }

    /** Where on the screen the first card lies in a window of this size. */
    private Bounds firstIn(int width, int height, FxRobot robot) {
        robot.interact(() -> {
            window.stage.setWidth(width);
            window.stage.setHeight(height);
        });
        startForTheFirstTime(robot);
        return window.node(".step-card", Node.class).getScene().getRoot().localToScreen(place(".step-card .box"));
    }

    private void assertNoMarkIsCovered() {
        Bounds card = place(".step-card");
        Bounds onScreen =
                window.node(".step-card", Node.class).getScene().getRoot().localToScreen(card);
        Bounds within = new BoundingBox(
                onScreen.getMinX(), onScreen.getMinY() + TIP, onScreen.getWidth(), onScreen.getHeight() - 2 * TIP);
        assertThat(window.marksOnScreen()).hasSizeGreaterThan(3).noneMatch(within::intersects);
    }

    @Test
    void coverNothingOfTheStoryInShort(FxRobot robot) {
        robot.interact(() -> {
            window.stage.setWidth(1152);
            window.stage.setHeight(720);
        });
        startForTheFirstTime(robot);

        assertThat(place(".step-card .box").getMaxY())
                .isLessThanOrEqualTo(place("#card-place").getMinY());
        assertNoMarkIsCovered();
    }

    @Test
    void leadFromOneToTheNextByTheKeyboardAndGiveItBack(FxRobot robot) {
        Node before = window.stage.getScene().getFocusOwner();
        startForTheFirstTime(robot);
        assertThat(count()).isEqualTo("1 of 3");

        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(count()).isEqualTo("2 of 3");
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(count()).isEqualTo("3 of 3");
        assertThat(place(".step-card .tip").getMaxX())
                .isLessThan(place(".timeline-axis").getMinX() + TIP);
        assertThat(place(".step-card .tip").getCenterY())
                .isBetween(
                        place(".timeline-axis").getMinY(),
                        place(".timeline-axis").getMaxY());
        assertNoMarkIsCovered();
        assertThat(window.stage.getScene().getFocusOwner())
                .isInstanceOfSatisfying(
                        Button.class, button -> assertThat(button.getText()).isEqualTo("Got it"));

        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(areShown()).isFalse();
        assertThat(window.stage.getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void leadOnWhenTheMarkIsClickedThatTheySpeakOf(FxRobot robot) {
        startForTheFirstTime(robot);
        Bounds mark = window.marksOnScreen().getFirst();
        robot.clickOn(mark.getCenterX(), mark.getCenterY());

        assertThat(areShown()).isTrue();
        assertThat(count()).isEqualTo("2 of 3");
        assertThat(window.desk.session().selection().event()).isPresent();
    }

    @Test
    void endWithAClickElsewhereThatDoesWhatItDoes(FxRobot robot) {
        startForTheFirstTime(robot);
        robot.clickOn("#find");

        assertThat(areShown()).isFalse();
        assertThat(window.node("#find", Node.class).isFocused()).isTrue();
    }

    @Test
    void canBeSeenAgainFromHelpWhereTheEventsAreAList(FxRobot robot) {
        robot.interact(() -> window.desk.preferences().setEvents(Settings.Events.DEFAULT.seenAs(Settings.View.LIST)));
        openAgainFromHelp(robot);

        assertThat(areShown()).isTrue();
        assertThat(window.desk.preferences().settings().events().view()).isEqualTo(Settings.View.TIMELINE);
    }
}
