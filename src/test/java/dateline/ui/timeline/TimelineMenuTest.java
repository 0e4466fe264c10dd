package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.session.TimeWindow;
import dateline.time.TimeSpan;
import dateline.timeline.Extent;
import dateline.timeline.Heading;
import dateline.timeline.Lane;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimelineMenuTest {

    private TimelineStage stage;

    @Start
    void start(Stage window) {
        stage = new TimelineStage(
                window,
                new OfferedItems(
                        event -> List.of(new MenuItem("About " + event.id())),
                        issue -> List.of(new MenuItem("Issue " + issue.id()))));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    @Test
    void offersForAMarkWhatCanBeDoneWithItsEvent(FxRobot robot) {
        assertThat(menuOf(robot, item(robot, "office"))).containsExactly("About office");
    }

    @Test
    void offersTheSameForAnEventWithoutADate(FxRobot robot) {
        Button chip = robot.lookup(".undated-events .chip").queryAllAs(Button.class).stream()
                .findFirst()
                .orElseThrow();
        assertThat(menuOf(robot, chip)).hasSize(1).allMatch(words -> words.startsWith("About "));
    }

    @Test
    void offersForAnIssueWithoutADatedEventWhatALaneOffers(FxRobot robot) {
        robot.interact(() -> {
            stage.session.open(withEmptyIssues());
        });
        WaitForAsyncUtils.waitForFxEvents();
        Node issue = robot.lookup(".undated-events .undated-issue")
                .match(node -> ((Label) node).getText().equals("Calm"))
                .query();
        assertThat(menuOf(robot, issue)).contains("Issue calm").doesNotContain("Move Up");
    }

    @Test
    void offersForThePillOfEventsWithoutADateToListThemAndWhatCanBeDoneWithEach(FxRobot robot) {
        Button label = robot.lookup(".undated-events .undated-label").queryButton();
        List<String> offered = menuOf(robot, label);
        assertThat(offered).first().asString().startsWith("List");
        assertThat(menu().getItems())
                .last()
                .isInstanceOfSatisfying(
                        Menu.class,
                        event -> assertThat(event.getItems())
                                .extracting(MenuItem::getText)
                                .allMatch(words -> words.startsWith("About ")));
        choose(robot, offered.getFirst());
        assertThat(robot.lookup(".event-list").tryQuery()).isPresent();
    }

    private Dossier withEmptyIssues() {
        Dossier shown = stage.session.dossier();
        Issue calm = new Issue("calm", "Calm", List.of(), List.of());
        return new Dossier(
                shown.title(),
                shown.articles(),
                shown.events(),
                Stream.concat(shown.issues().stream(), Stream.of(calm)).toList(),
                shown.actors(),
                shown.quotations());
    }

    @Test
    void opensForTheSelectedEventAtItsMarkWhereTheChartHasTheKeyboard(FxRobot robot) {
        Node chart = robot.lookup(".timeline-chart").query();
        robot.interact(() -> stage.session.selection().begin(stage.event("office")));
        Bounds mark = stage.body("Event office");

        assertThat(menuOf(robot, chart)).containsExactly("About office");
        assertThat(menu().getAnchorX()).isCloseTo(mark.getCenterX(), within(1.0));
        assertThat(menu().getAnchorY()).isCloseTo(mark.getCenterY(), within(1.0));
    }

    @Test
    void opensForTheAxisByAKeyAtTheDayOfTheSelectedEventOrElseInTheMiddle(FxRobot robot) {
        TimelineStage.focus(robot, robot.lookup(".timeline-chart").query());
        Bounds axis = Pointer.screen(robot.lookup(".timeline-axis").query());
        robot.push(KeyCode.A);
        assertThat(menu().getItems()).extracting(MenuItem::getText).contains("Fit the Story");
        assertThat(menu().getAnchorX()).isCloseTo(axis.getCenterX(), within(1.0));
        robot.push(KeyCode.ESCAPE);

        robot.interact(() -> stage.session.selection().begin(stage.event("balloon")));
        robot.push(KeyCode.A);
        assertThat(menu().getItems())
                .extracting(MenuItem::getText)
                .contains("Only From 15 February 2023", "Only Until 15 February 2023");
        assertThat(menu().getAnchorY()).isCloseTo(axis.getMaxY(), within(1.0));
    }

    @Test
    void offersNoTimeThatWouldHoldNothing(FxRobot robot) {
        Extent all = stage.pane.model().reach().orElseThrow();
        robot.interact(() -> viewport().fit(new Extent(all.from() - all.length(), all.to() + all.length())));
        menuAt(robot, all.to() + all.length() / 2);
        assertThat(disabled()).singleElement().asString().startsWith("Only From ");
        menuAt(robot, all.from() - all.length() / 2);
        assertThat(disabled()).singleElement().asString().startsWith("Only Until ");
    }

    private static List<String> disabled() {
        return menu().getItems().stream()
                .filter(MenuItem::isDisable)
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void offersForALaneToCollapseMoveAndHideIt(FxRobot robot) {
        assertThat(menuOf(robot, head(robot, "talks")))
                .containsExactly(
                        "Collapse", "Move Up", "Move Down", "Show All of It", "Show Only This", "Hide", "Issue talks");
        choose(robot, "Hide");
        assertThat(keys()).doesNotContain(Optional.of("talks"));
        robot.interact(() -> stage.session.filters().followAll());
        assertThat(keys()).contains(Optional.of("talks"));
    }

    @Test
    void movesALaneDownAndUpAgain(FxRobot robot) {
        List<Optional<String>> before = keys();
        String first = before.getFirst().orElseThrow();
        menuOf(robot, head(robot, first));
        choose(robot, "Move Down");
        assertThat(keys().get(1)).contains(first);
        menuOf(robot, head(robot, first));
        choose(robot, "Move Up");
        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void offersForADayOfTheAxisToLookFromItAndUntilIt(FxRobot robot) {
        assertThat(menuAt(robot, moment("2021-03-10")))
                .containsExactly(
                        "Only From 10 March 2021", "Only Until 10 March 2021", "As of 10 March 2021", "Fit the Story");
        choose(robot, "Only From 10 March 2021");
        assertThat(window().from()).isEqualTo(LocalDateTime.parse("2021-03-10T00:00"));

        menuAt(robot, moment("2023-04-20"));
        choose(robot, "Only Until 20 April 2023");
        assertThat(window())
                .isEqualTo(new TimeWindow.Stretch(
                        LocalDateTime.parse("2021-03-10T00:00"), LocalDateTime.parse("2023-04-21T00:00")));

        menuAt(robot, moment("2023-04-20"));
        choose(robot, "As of 20 April 2023");
        assertThat(stage.session.asOf().day()).contains(LocalDate.parse("2023-04-20"));
    }

    @Test
    void looksFromADayAtAllThatComesAlsoWhereItIsNotShown(FxRobot robot) {
        robot.interact(() -> stage.session.filters().followOnly("airspace", List.of("talks", "airspace", "trade")));
        menuAt(robot, moment("2021-03-10"));
        choose(robot, "Only From 10 March 2021");

        robot.interact(() -> stage.session.filters().followAll());
        assertThat(stage.session.window().contains(stage.event("next"))).isTrue();
        assertThat(stage.session.window().contains(stage.event("office"))).isFalse();
    }

    @Test
    void takesAllThatComesWhereTheTimeLookedAtLiesBeforeTheDay(FxRobot robot) {
        robot.interact(() -> stage.session.window().mark(TimeSpan.parse("2020")));
        menuAt(robot, moment("2021-03-10"));
        choose(robot, "Only From 10 March 2021");
        assertThat(stage.session.window().contains(stage.event("next"))).isTrue();
    }

    @Test
    void leadsFromTheAxisToWhatLiesBeforeAndBackToTheStory(FxRobot robot) {
        Extent story = viewport().aim();
        robot.interact(() -> viewport().fit(Extent.of(TimeSpan.parse("2023-06"))));
        menuAt(robot, moment("2023-06-20"));
        double end = viewport().aim().to();
        choose(robot, "Show What Lies Before");
        assertThat(viewport().aim().from())
                .isLessThan(Extent.of(TimeSpan.parse("2020")).from());
        assertThat(viewport().aim().to()).isGreaterThanOrEqualTo(end);

        menuAt(robot, moment("2022-06-20"));
        choose(robot, "Fit the Story");
        assertThat(viewport().aim()).isEqualTo(story);
    }

    private Viewport viewport() {
        return stage.pane.viewport();
    }

    private TimeWindow.Stretch window() {
        return stage.session.window().stretch().orElseThrow();
    }

    /** In the middle of a day. */
    private static double moment(String day) {
        return Extent.of(TimeSpan.parse(day)).middle();
    }

    /** What the menu of the axis offers at a moment. */
    private List<String> menuAt(FxRobot robot, double moment) {
        Node axis = robot.lookup(".timeline-axis").query();
        Bounds screen = Pointer.screen(axis);
        return menuOf(robot, axis, screen.getMinX() + viewport().scale().x(moment), screen.getCenterY(), false);
    }

    private List<Optional<String>> keys() {
        return stage.pane.model().chart().lanes().stream()
                .map(Lane::heading)
                .map(heading -> heading.map(Heading::key))
                .toList();
    }

    private static Node item(FxRobot robot, String id) {
        return robot.lookup(node -> node instanceof ItemNode item
                        && !item.item().isCluster()
                        && id.equals(event(item).id()))
                .query();
    }

    private static Event event(ItemNode node) {
        return node.item().mark().event();
    }

    private static Node head(FxRobot robot, String key) {
        return robot.lookup(node -> node instanceof LaneHead head
                        && head.heading().map(Heading::key).equals(Optional.of(key)))
                .query();
    }

    private static List<String> menuOf(FxRobot robot, Node node) {
        Bounds screen = Pointer.screen(node);
        return menuOf(robot, node, screen.getCenterX(), screen.getCenterY(), true);
    }

    private static List<String> menuOf(FxRobot robot, Node node, double x, double y, boolean isByKeyboard) {
        robot.interact(() -> node.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, x, y, x, y, isByKeyboard, new PickResult(node, x, y))));
        return menu().getItems().stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void choose(FxRobot robot, String words) {
        robot.interact(() -> {
            menu().getItems().stream()
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu().hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
