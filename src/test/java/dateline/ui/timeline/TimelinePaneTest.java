package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.IssuePalette;
import dateline.messages.Messages;
import dateline.search.find.FindQuery;
import dateline.session.Dossiers;
import dateline.session.Found;
import dateline.session.Jobs;
import dateline.session.ReadingPlace;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.timeline.EpochSeconds;
import dateline.timeline.Extent;
import dateline.timeline.Folding;
import dateline.timeline.Heading;
import dateline.timeline.Item;
import dateline.timeline.MarkTitle;
import dateline.timeline.TimeScale;
import dateline.timeline.TimelineEvents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimelinePaneTest {

    private static final long GLIDE = 500;

    private TimelineStage timeline;

    @Start
    void start(Stage stage) {
        timeline = new TimelineStage(stage);
    }

    private static boolean has(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    private Optional<Event> selected() {
        WaitForAsyncUtils.waitForFxEvents();
        return timeline.session.selection().event();
    }

    @Test
    void saysOfEveryMarkWhatItIs() {
        assertThat(timeline.named("Event balloon").getAccessibleText())
                .isEqualTo("Event balloon, February 2023, happened, Airspace");
        assertThat(timeline.named("Event next").getAccessibleText())
                .startsWith("Event next, ")
                .endsWith(", expected, Talks");
        assertThat(timeline.pane.lookupAll(".timeline-mark"))
                .hasSize(6)
                .as("the arrow keys lead to them, the tabulator past them")
                .noneMatch(Node::isFocusTraversable)
                .allMatch(mark -> !mark.getAccessibleText().isBlank());
    }

    @Test
    void givesTheKeyboardThatItHadBeforeToAnEventWithoutADateToo(FxRobot robot) {
        Event someday = timeline.event("someday");
        Article dated = timeline.session.dossier().articles().getFirst();
        List<Article> articles =
                List.of(new Article(dated.id(), dated.heading(), dated.source(), Optional.empty(), dated.sections()));
        robot.interact(() -> {
            timeline.session.open(new Dossier("Undated", articles, List.of(), List.of(), List.of(), List.of()));
            timeline.pane.requestFocus();
        });
        assertThat(timeline.pane.isFocused()).isTrue();

        robot.interact(() -> timeline.session.complete(
                new Dossier("Undated", articles, List.of(someday), List.of(), List.of(), List.of())));
        assertThat(timeline.named("Event someday").isFocused()).isTrue();
    }

    @Test
    void hasTheKeyboardBeforeThereAreEventsAndGivesItToThem(FxRobot robot) {
        Dossier events = timeline.session.dossier();
        Dossier text = new Dossier("Events", events.articles(), List.of(), List.of(), List.of(), List.of());
        robot.interact(() -> {
            timeline.session.open(text);
            timeline.pane.requestFocus();
        });
        assertThat(timeline.pane.isFocused()).isTrue();

        robot.interact(() -> timeline.session.complete(events));

        assertThat(timeline.pane.isFocused()).isFalse();
        assertThat(timeline.pane.isFocusWithin()).isTrue();
    }

    @Test
    void selectsTheEventThatIsClickedAndThenWalksToItsNextPassage(FxRobot robot) {
        robot.clickOn(timeline.named("Event balloon"));
        assertThat(timeline.session.selection().passage())
                .contains(new Selection.Passage(timeline.event("balloon"), 0));

        robot.moveBy(3, 0);
        robot.sleep(GLIDE);
        robot.clickOn(timeline.named("Event balloon"));
        assertThat(timeline.session.selection().passage())
                .contains(new Selection.Passage(timeline.event("balloon"), 1));
    }

    @Test
    void showsTheSelectionMadeElsewhere(FxRobot robot) {
        robot.interact(() -> timeline.session.selection().select(timeline.event("balloon")));

        assertThat(has(timeline.named("Event balloon"), "selected")).isTrue();
        assertThat(has(timeline.named("Event office"), "selected")).isFalse();
    }

    @Test
    void bringsTheSelectedEventIntoViewWithoutZooming(FxRobot robot) {
        robot.clickOn(timeline.named("Zoom in")).clickOn(timeline.named("Zoom in"));
        robot.sleep(GLIDE);
        double division = timeline.tickDistance();

        robot.interact(() -> timeline.session.selection().select(timeline.event("start")));
        robot.sleep(GLIDE);

        assertThat(has(timeline.named("Event start"), "selected")).isTrue();
        assertThat(timeline.tickDistance()).isCloseTo(division, within(division / 8));
    }

    @Test
    void keepsTheSelectedEventInViewWhenTheRoomGrowsLess(FxRobot robot) {
        robot.interact(() -> timeline.session.selection().select(timeline.event("balloon")));
        robot.interact(() -> timeline.pane.getScene().getWindow().setHeight(260));
        robot.sleep(GLIDE);

        Bounds lanes = timeline.pane
                .lookup(".timeline-chart")
                .localToScreen(timeline.pane.lookup(".timeline-chart").getBoundsInLocal());
        Node mark = timeline.named("Event balloon");
        assertThat(lanes.getHeight()).isLessThan(200);
        assertThat(lanes.contains(mark.localToScreen(mark.getBoundsInLocal()))).isTrue();
    }

    @Test
    void bringsTheLaneInFocusIntoView(FxRobot robot) throws TimeoutException {
        List<Issue> many = IntStream.range(0, 30)
                .mapToObj(number -> TimelineEvents.issue("issue " + number))
                .toList();
        List<Event> events = many.stream()
                .flatMap(issue -> Stream.of("2021", "2022")
                        .map(year -> TimelineEvents.event(issue.id() + " " + year, year, issue.id())))
                .toList();
        Dossier dossier = timeline.dossier;
        robot.interact(() ->
                timeline.session.open(new Dossier("Many", dossier.articles(), events, many, List.of(), List.of())));
        ScrollBar scroll = (ScrollBar) timeline.pane.lookup(".timeline-chart > .scroll-bar");
        TimelineStage.waitUntil(() -> scroll.getMax() > 0); // there is no room for all

        TimelineStage.focus(robot, timeline.named(timeline.lanes().getLast() + ","));
        TimelineStage.waitUntil(() -> scroll.getValue() > 0);

        TimelineStage.focus(robot, timeline.named(timeline.lanes().getFirst() + ","));
        TimelineStage.waitUntil(() -> scroll.getValue() == 0);
        assertThat(scroll.getValue()).isZero();
    }

    @Test
    void restsWhenNothingChanges(FxRobot robot) {
        Event openEnded = TimelineEvents.event("open", "2021/..", "talks");
        Dossier dossier = timeline.dossier;
        robot.interact(() -> timeline.session.open(
                new Dossier("Open", dossier.articles(), List.of(openEnded), dossier.issues(), List.of(), List.of())));
        robot.sleep(GLIDE);
        AtomicInteger layouts = new AtomicInteger();
        Parent chart = (Parent) timeline.pane.lookup(".timeline-chart");
        robot.interact(() -> chart.needsLayoutProperty().addListener((now, old, needed) -> layouts.incrementAndGet()));
        robot.sleep(GLIDE);

        assertThat(layouts).hasValueLessThan(4);
    }

    @Test
    void goesNearToAnEventThatIsDoubleClickedAndKeepsItsNeighboursInSight(FxRobot robot) throws TimeoutException {
        TimeScale before = timeline.pane.viewport().scale();
        robot.doubleClickOn(timeline.named("Event balloon"));

        TimelineStage.waitUntil(() -> timeline.pane.viewport().scale().secondsPerPixel() < before.secondsPerPixel() / 2
                && timeline.pane.viewport().rests());
        assertThat(selected()).contains(timeline.event("balloon"));
        assertThat(timeline.named("Event visit").isVisible()).isTrue();
    }

    @Test
    void comesNearerToWhatLastsLongerThanTheTimeInSightAndIsDoubleClicked(FxRobot robot) throws TimeoutException {
        Viewport viewport = timeline.pane.viewport();
        Extent months = Extent.of(TimeSpan.parse("2020-03")).and(Extent.of(TimeSpan.parse("2020-08")));
        robot.interact(
                () -> viewport.show(TimeScale.fitted(months, viewport.scale().width(), 0)));
        robot.doubleClickOn(timeline.named("Event start"));

        TimelineStage.waitUntil(viewport::rests);
        assertThat(viewport.scale().visible().length()).isLessThan(months.length());
    }

    @Test
    void writesNothingOnTheAxisUnderWhatSaysHowMuchIsLater(FxRobot robot) {
        Viewport viewport = timeline.pane.viewport();
        Node later = timeline.pane.lookupAll(".beyond").stream()
                .reduce((earlier, last) -> last)
                .orElseThrow();
        for (int days = 0; days < 100; days += 10) {
            double from = Extent.of(TimeSpan.parse("2020-06")).from() + days * 86_400;
            Extent year = new Extent(from, from + 366 * 86_400);
            robot.interact(
                    () -> viewport.show(TimeScale.fitted(year, viewport.scale().width(), 0)));
            double end = TimelineStage.x(later);

            assertThat(later.isVisible()).isTrue();
            assertThat(timeline.pane.lookupAll(".tick"))
                    .filteredOn(Node::isVisible)
                    .isNotEmpty()
                    .allMatch(label ->
                            label.localToScreen(label.getBoundsInLocal()).getMaxX() <= end);
        }
    }

    @Test
    void writesTheDateOfTheArticleBesideWhatSaysHowMuchIsLater(FxRobot robot) {
        Viewport viewport = timeline.pane.viewport();
        Node later = timeline.pane.lookupAll(".beyond").stream()
                .reduce((earlier, last) -> last)
                .orElseThrow();
        Label flag = (Label) timeline.pane.lookup(".article-date-label");
        double date = Extent.of(TimeSpan.parse("2023-06-19")).middle();
        for (int days = 0; days < 40; days += 5) {
            double to = date + days * 86_400;
            robot.interact(() -> viewport.show(TimeScale.fitted(
                    new Extent(to - 366 * 86_400, to), viewport.scale().width(), 0)));

            assertThat(later.isVisible()).isTrue();
            assertThat(flag.getText()).isEqualTo("19 June 2023");
            assertThat(flag.localToScreen(flag.getBoundsInLocal()).getMaxX())
                    .isLessThanOrEqualTo(TimelineStage.x(later));
        }
    }

    /** Its label needs more time beside the event than there is around it. */
    @Test
    void showsInTheOverviewAllThatTheAxisShowsOfItself(FxRobot robot) {
        Event lone =
                TimelineEvents.event("of which a very long and winding title tells all that there is to tell", "2021");
        robot.interact(() -> timeline.session.open(
                new Dossier("Lone", timeline.dossier.articles(), List.of(lone), List.of(), List.of(), List.of())));
        WaitForAsyncUtils.waitForFxEvents();
        Extent seen = timeline.pane.viewport().scale().visible();

        robot.interact(timeline.pane::fit);
        WaitForAsyncUtils.waitForFxEvents();
        Extent whole = timeline.pane.model().chart().fitted(400).visible();
        assertThat(whole.from()).isLessThanOrEqualTo(seen.from() + 1);
        assertThat(whole.to()).isGreaterThanOrEqualTo(seen.to() - 1);
        assertThat(overviewEnds()).containsExactly(year(seen.from()), year(seen.to()));
    }

    private List<String> overviewEnds() {
        return timeline.pane.lookupAll(".overview-end").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static String year(double seconds) {
        return String.valueOf(EpochSeconds.toDateTime(seconds).getYear());
    }

    @Test
    void letsNothingShineThroughTheHeadOfALaneAtWhichThePointerIs(FxRobot robot) {
        Region head = (Region) timeline.named("Talks,");
        robot.moveTo(head);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(head.isHover()).isTrue();
        assertThat(head.getBackground().getFills())
                .first()
                .matches(fill -> fill.getFill().isOpaque());
    }

    @Test
    void showsTheStoryOfAnotherTextAtFirstWhateverWasInSightBefore(FxRobot robot) {
        Viewport viewport = timeline.pane.viewport();
        Event old = TimelineEvents.event("old", "1950-05-02");
        Dossier other = new Dossier(
                "Other", List.of(Dossiers.article("b", "It was old.")), List.of(old), List.of(), List.of(), List.of());
        robot.interact(() -> viewport.zoomIn());
        robot.sleep(GLIDE);

        robot.interact(() -> timeline.session.open(other));

        assertThat(viewport.scale().visible().overlaps(Extent.of(TimeSpan.parse("1950-05-02"))))
                .isTrue();
        assertThat(viewport.scale())
                .isEqualTo(timeline.pane.model().story(viewport.scale().width()));
    }

    @Test
    void keepsWhatIsInSightWhenTheSameTextIsOpenedAgain(FxRobot robot) {
        Viewport viewport = timeline.pane.viewport();
        robot.interact(() -> viewport.zoomIn());
        robot.sleep(GLIDE);
        TimeScale before = viewport.scale();

        robot.interact(() -> timeline.session.open(timeline.dossier));

        assertThat(viewport.scale()).isEqualTo(before);
    }

    @Test
    void movesNothingWhenOneEventIsRejected(FxRobot robot) {
        robot.interact(() -> timeline.session.open(Found.byTheMachine(timeline.dossier)));
        TimeScale before = timeline.pane.viewport().scale();

        robot.interact(() -> timeline.session
                .correcting()
                .reject(timeline.session.dossier().events().subList(3, 4)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(timeline.session.filters().shown()).extracting(Event::id).doesNotContain("next");
        assertThat(timeline.pane.viewport().scale()).isEqualTo(before);
    }

    @Test
    void fitsTheStoryAnewWhenMostEventsAreOthers(FxRobot robot) {
        TimeScale before = timeline.pane.viewport().scale();
        robot.interact(() -> timeline.session.filters().follow("talks", false));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(timeline.pane.viewport().scale()).isNotEqualTo(before);
    }

    @Test
    void writesAMonthBehindTheDateOfTheArticleThatWouldStandInItsWay(FxRobot robot) {
        Viewport viewport = timeline.pane.viewport();
        Extent months = Extent.of(TimeSpan.parse("2023-06")).and(Extent.of(TimeSpan.parse("2023-10")));
        robot.interact(
                () -> viewport.show(TimeScale.fitted(months, viewport.scale().width(), 0)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(timeline.pane.lookupAll(".tick-context"))
                .filteredOn(Node::isVisible)
                .extracting(label -> ((Label) label).getText())
                .contains("Jul 2023", "Aug 2023", "Sep 2023");
    }

    @Test
    void writesAYearBeforeTheDateOfTheArticleWhereItStandsNearItsDivision(FxRobot robot) {
        Viewport viewport = timeline.pane.viewport();
        Extent years = Extent.of(TimeSpan.parse("2022-11")).and(Extent.of(TimeSpan.parse("2024-04")));
        robot.interact(
                () -> viewport.show(TimeScale.fitted(years, viewport.scale().width(), 0)));
        WaitForAsyncUtils.waitForFxEvents();

        double june = viewport.scale().x(Extent.of(TimeSpan.parse("2023-06-19")).middle());
        assertThat(timeline.pane.lookupAll(".tick-context"))
                .filteredOn(Node::isVisible)
                .filteredOn(label -> ((Label) label).getText().equals("2023"))
                .singleElement()
                .satisfies(label -> assertThat(label.getLayoutX()).isLessThan(june));
    }

    @Test
    void writesNothingCloseToTheDateOfTheArticleNorItsDayTwice(FxRobot robot) {
        Viewport viewport = timeline.pane.viewport();
        double date = Extent.of(TimeSpan.parse("2023-06-19")).middle();
        List<String> near = new ArrayList<>();
        for (double hours = 10; hours < 20_000; hours *= 1.3) {
            Extent around = new Extent(date - 3_600 * hours, date + 3_600 * hours);
            Map<String, Double> distances = new HashMap<>();
            robot.interact(
                    () -> { // where labels stand is read at once: the next frame places them anew, step by step
                        viewport.show(TimeScale.fitted(around, viewport.scale().width(), 0));
                        timeline.pane.layout();
                        distances.putAll(distancesToDate());
                    });
            near.addAll(distances.keySet());
            assertThat(distances)
                    .allSatisfy(
                            (label, distance) -> assertThat(distance).as(label).isGreaterThanOrEqualTo(11));
        }
        assertThat(near).contains("2023", "Jun 2023", "18 Jun 2023").doesNotContain("19 Jun 2023");
    }

    @Test
    void keepsRoomForLanesWhereItIsLow(FxRobot robot) {
        double usual = around(robot, 480);
        assertThat(around(robot, 250)).isLessThan(usual - 10);
        assertThat(around(robot, 480)).isEqualTo(usual);
    }

    /** How high the bar, and the overview with what is around it, are together. */
    private double around(FxRobot robot, double height) {
        robot.interact(() -> {
            timeline.pane.getScene().getWindow().setHeight(height);
            timeline.pane.getScene().getRoot().applyCss();
            timeline.pane.getScene().getRoot().layout();
        });
        Insets overview = VBox.getMargin(timeline.pane.lookup(".timeline-overview"));
        return timeline.pane.bar().prefHeight(620) + overview.getTop() + overview.getBottom();
    }

    /** How far from the date of the article the labels stand that are seen above the divisions. */
    private Map<String, Double> distancesToDate() {
        Bounds flag = onScreen(timeline.pane.lookup(".article-date-label"));
        return timeline.pane.lookupAll(".tick-context").stream()
                .filter(Node::isVisible)
                .map(Label.class::cast)
                .collect(Collectors.toMap(
                        Label::getText,
                        label -> Math.max(
                                flag.getMinX() - onScreen(label).getMaxX(),
                                onScreen(label).getMinX() - flag.getMaxX()),
                        Math::min));
    }

    @Test
    void givesAHeadTheColourThatItsLaneHasWhenMoreOfTheDossierComes(FxRobot robot) {
        Dossier all = timeline.session.dossier();
        List<Event> more = Stream.concat(
                        all.events().stream(), Stream.of(TimelineEvents.event("late", "2023-03", "talks")))
                .toList();
        robot.interact(() -> timeline.session.complete(new Dossier(
                all.title(), all.articles(), more, all.issues().reversed(), all.actors(), all.quotations())));
        WaitForAsyncUtils.waitForFxEvents();

        IssuePalette palette = new IssuePalette(timeline.session.dossier());
        assertThat(timeline.pane.lookupAll(".lane-head"))
                .hasSizeGreaterThan(1)
                .allSatisfy(head -> assertThat(head.getStyleClass())
                        .contains(palette.styleClass(
                                ((LaneHead) head).heading().map(Heading::key).orElse(""))));
    }

    @Test
    void countsInFewLettersWhatALowLaneHidesRatherThanCutItsName(FxRobot robot) {
        Dossier all = timeline.session.dossier();
        Issue pirates = new Issue("m0", "Attack on the young sea pirates", List.of(), List.of());
        List<Issue> issues = Stream.concat(
                        Stream.of(pirates),
                        IntStream.range(1, 10).mapToObj(number -> TimelineEvents.issue("m" + number)))
                .toList();
        List<Event> many = IntStream.range(0, 200)
                .mapToObj(number -> TimelineEvents.event("e" + number, "2023-06-20", "m" + number % 10))
                .toList();
        robot.interact(() -> {
            timeline.session.open(new Dossier("", all.articles(), many, issues, List.of(), List.of()));
            timeline.pane.fold(Folding.NONE.collapse("m0", true));
        });

        Label name = (Label) timeline.named("Attack").lookup(".lane-name");
        assertThat(name.getText().replace('\u00a0', ' ')).isEqualTo("Attack on the young sea pirates · +20 ›");
    }

    @Test
    void leavesOutLanesWithoutAnEventInTheTimeLookedAtAndShowsThemWhenAsked(FxRobot robot) {
        double axis = TimelineStage.x(timeline.pane.lookup(".tick"));
        robot.interact(() -> timeline.session.window().mark(TimeSpan.parse("2023-01/2023-03")));
        assertThat(timeline.lanes()).containsExactly("Airspace");
        assertThat(outside().getText()).isEqualTo("2 lanes outside ›");
        assertThat(TimelineStage.x(timeline.pane.lookup(".tick"))).isEqualTo(axis);

        robot.clickOn(outside());
        assertThat(timeline.lanes()).hasSize(3);
        assertThat(outside().getText()).isEqualTo("‹ hide 2 lanes");
        robot.clickOn(outside());
        assertThat(timeline.lanes()).containsExactly("Airspace");

        robot.interact(() -> timeline.session.selection().select(timeline.event("office")));
        assertThat(timeline.lanes()).as("the selected event is seen").hasSize(3);

        robot.interact(timeline.session.window()::clear);
        assertThat(timeline.lanes()).hasSize(3);
        assertThat(outside().isVisible()).isFalse();
    }

    private Button outside() {
        WaitForAsyncUtils.waitForFxEvents();
        return (Button) timeline.pane.lookup(".outside-lanes");
    }

    @Test
    void opensTheLaneOfEventsInNoIssueByItsCount(FxRobot robot) {
        tellMinorEvent(robot);

        robot.clickOn(count());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(count().getText()).isEqualTo("‹ fewer");
    }

    @Test
    void tellsMinorEventsFromOthersWithoutALabel(FxRobot robot) {
        tellMinorEvent(robot);
        assertThat(count().getText()).isEqualTo("1 minor ›");
        assertThat(timeline.named("Other,").getAccessibleText()).isEqualTo("Other, 1 event, 1 minor");
        assertThat(timeline.named("Talks,").getAccessibleText()).endsWith(" events");

        Dossier all = timeline.session.dossier();
        List<Event> many = IntStream.range(0, 40)
                .mapToObj(number -> TimelineEvents.event("e" + number, "2023-06-20", "talks"))
                .toList();
        robot.interact(() -> timeline.session.open(
                new Dossier("", all.articles(), many, all.issues(), all.actors(), all.quotations())));
        assertThat(count().getText()).matches("\\d+ · \\d+ more ›");
        assertThat(timeline.named("Talks,").getAccessibleText()).matches("Talks, 40 events, \\d+ without a label");
    }

    @Test
    void opensTheLaneOfEventsInNoIssueByTheKeyboard(FxRobot robot) {
        tellMinorEvent(robot);
        String closed = count().getText();
        TimelineStage.focus(robot, timeline.named("Other,"));

        robot.push(KeyCode.ENTER);
        assertThat(count().getText()).isEqualTo("‹ fewer");
        assertThat(timeline.named("Other,").getAccessibleText()).endsWith(", opened");
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        assertThat(count().getText()).isEqualTo(closed);
        robot.push(KeyCode.RIGHT);
        assertThat(count().getText()).isEqualTo("‹ fewer");
    }

    @Test
    void drawsTheSameAsBeforeWhenALaneIsOpenedAndClosedAgain(FxRobot robot) {
        Dossier all = timeline.session.dossier();
        List<Event> many = IntStream.range(0, 90)
                .mapToObj(number -> TimelineEvents.event(
                        "e" + number,
                        "20%d-06-20".formatted(10 + number % 12),
                        List.of("talks", "trade", "airspace").get(number % 3)))
                .toList();
        robot.interact(() -> timeline.session.open(
                new Dossier("", all.articles(), many, all.issues(), all.actors(), all.quotations())));
        WaitForAsyncUtils.waitForFxEvents();
        List<Item> before = timeline.pane.arrangement().items();

        robot.interact(() -> timeline.pane.fold(Folding.NONE.open("talks", true)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(timeline.pane.arrangement().items()).isNotEqualTo(before);
        robot.interact(() -> timeline.pane.fold(timeline.pane.folding().open("talks", false)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(drawn(timeline.pane.arrangement().items())).isEqualTo(drawn(before));
    }

    private static List<String> drawn(List<Item> items) {
        return items.stream()
                .map(item ->
                        item.marks().stream().map(mark -> mark.event().id()).toList() + " " + item.box() + " "
                                + item.title().map(MarkTitle::text).orElse(""))
                .toList();
    }

    @Test
    void leavesMostOfANarrowTimelineToTheMarks(FxRobot robot) {
        robot.interact(() -> timeline.pane.getScene().getWindow().setWidth(340));
        WaitForAsyncUtils.waitForFxEvents();
        double width = timeline.pane.getWidth();
        assertThat(timeline.pane.lookupAll(".lane-head"))
                .isNotEmpty()
                .allSatisfy(
                        head -> assertThat(head.getLayoutBounds().getWidth()).isLessThanOrEqualTo(width / 3));
    }

    @Test
    void saysWhatCanBeDoneWithALane(FxRobot robot) {
        assertThat(timeline.named("Talks,").getAccessibleHelp())
                .isEqualTo("Talks: drag it, or press Alt with ↑ or ↓, to move it");
        tellMinorEvent(robot);
        assertThat(timeline.named("Other,").getAccessibleHelp()).isEqualTo("Other: → shows all of it, ← less");
    }

    @Test
    void countsInATightLaneWithALongNameWhatHasNoLabel(FxRobot robot) {
        Dossier all = timeline.session.dossier();
        List<Issue> issues = IntStream.range(0, 40)
                .mapToObj(number -> new Issue(
                        "i" + number,
                        "A very long name of " + "the".repeat(number % 7) + " issue number " + number,
                        List.of(),
                        List.of()))
                .toList();
        List<Event> crowd = issues.stream()
                .flatMap(issue -> IntStream.range(0, 9)
                        .mapToObj(number -> TimelineEvents.event(issue.id() + number, "2023-06-20", issue.id())))
                .toList();
        robot.interact(() ->
                timeline.session.open(new Dossier("", all.articles(), crowd, issues, all.actors(), all.quotations())));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(timeline.pane.lookupAll(".lane-head"))
                .filteredOn(head -> head.getAccessibleText().contains(" without a label"))
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.lookupAll(".label").stream()
                                .filter(Node::isVisible)
                                .map(label -> ((Label) label).getText()))
                        .anyMatch(words -> words.endsWith("›")))
                .allSatisfy(head -> assertThat(((Label) head.lookup(".lane-name")).getWidth())
                        .as("the room for which the words were chosen")
                        .isCloseTo(LaneHead.roomForName(head.getLayoutBounds().getWidth()), within(0.5)));
    }

    @Test
    void keepsInViewWhatWasWhenMinorEventsAreFound(FxRobot robot) {
        TimeScale before = timeline.pane.viewport().scale();
        Dossier all = timeline.session.dossier();
        List<Event> more = Stream.concat(
                        all.events().stream(),
                        IntStream.range(1950, 2000)
                                .mapToObj(year -> TimelineEvents.minor(TimelineEvents.event("m" + year, "" + year))))
                .toList();
        Dossier found = new Dossier(all.title(), all.articles(), more, all.issues(), all.actors(), all.quotations());
        robot.interact(() -> timeline.session.history().change("change.minor", found));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(timeline.pane.viewport().scale()).isEqualTo(before);

        robot.interact(() -> timeline.pane.viewport().showStory());
        assertThat(timeline.pane.viewport().scale()).as("the story").isNotEqualTo(before);
    }

    private void tellMinorEvent(FxRobot robot) {
        Dossier all = timeline.session.dossier();
        Event minor = TimelineEvents.minor(TimelineEvents.event("minor", "2023-06-20"));
        List<Event> more =
                Stream.concat(all.events().stream(), Stream.of(minor)).toList();
        robot.interact(() -> timeline.session.complete(
                new Dossier(all.title(), all.articles(), more, all.issues(), all.actors(), all.quotations())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Label count() {
        WaitForAsyncUtils.waitForFxEvents();
        return timeline.pane.lookupAll(".lane-more").stream()
                .filter(Node::isVisible)
                .map(Label.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void drawsNoDivisionOverTheNamesOfTheLanes(FxRobot robot) {
        Viewport viewport = timeline.pane.viewport();
        Extent months = Extent.of(TimeSpan.parse("2023-06-15")).and(Extent.of(TimeSpan.parse("2023-08-09")));
        robot.interact(
                () -> viewport.show(TimeScale.fitted(months, viewport.scale().width(), 0)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(timeline.pane.lookupAll(".grid"))
                .filteredOn(Node::isVisible)
                .isNotEmpty()
                .allMatch(line -> line.getLayoutX() >= 0);
    }

    @Test
    void listsWhatIsEarlierInTheOrderOfTime(FxRobot robot) {
        Viewport viewport = timeline.pane.viewport();
        Extent late = Extent.of(TimeSpan.parse("2024"));
        robot.interact(
                () -> viewport.show(TimeScale.fitted(late, viewport.scale().width(), 0)));
        Button earlier = (Button) timeline.pane.lookup(".beyond");
        robot.interact(earlier::fire);
        WaitForAsyncUtils.waitForFxEvents();

        ListView<?> list = Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(".event-list"))
                .filter(ListView.class::isInstance)
                .map(ListView.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(list.getItems())
                .extracting(event -> ((Event) event).id())
                .containsExactly("start", "office", "balloon", "visit");
    }

    @Test
    void drawsNoAxisWhereNothingHasADate(FxRobot robot) {
        Event someday = timeline.event("someday");
        assertThat(timeline.pane.lookup(".hint")).isNull();

        robot.interact(() -> timeline.session.open(
                new Dossier("Undated", List.of(), List.of(someday), timeline.dossier.issues(), List.of(), List.of())));
        Node hint = timeline.pane.lookup(".hint");
        assertThat(hint.isVisible()).isTrue();
        assertThat(timeline.pane.lookup(".timeline-chart").isVisible()).isFalse();
        assertThat(timeline.pane.lookup(".zoom").isDisabled()).isTrue();
        assertThat(timeline.pane.lookupAll(".timeline-bar .menu-button"))
                .isNotEmpty()
                .noneMatch(Node::isDisabled);
        assertThat(timeline.named("Event someday, not dated").isVisible()).isTrue();
        robot.interact(timeline.pane::requestFocus);
        assertThat(timeline.named("Event someday").isFocused()).isTrue();

        robot.interact(() -> timeline.session.open(timeline.dossier));
        assertThat(hint.isVisible()).isFalse();
        assertThat(timeline.pane.lookup(".timeline-chart").isVisible()).isTrue();
        assertThat(timeline.pane.lookup(".zoom").isDisabled()).isFalse();
    }

    @Test
    void drawsNoAxisWhereThereAreIssuesButNoEvents(FxRobot robot) {
        robot.interact(() -> timeline.session.open(
                new Dossier("Issues", List.of(), List.of(), timeline.dossier.issues(), List.of(), List.of())));
        assertThat(timeline.pane.lookup(".hint").isVisible()).isTrue();
        assertThat(timeline.pane.lookup(".timeline-chart").isVisible()).isFalse();
        robot.interact(timeline.pane::requestFocus);
    }

    @Test
    void leavesNoRoomForEventsWithoutADateWhileNoneIsKnown() {
        TimelinePane pane = new TimelinePane(
                new ReadingSession(Jobs.onCallingThread()),
                Messages.of("timeline", Locale.ENGLISH),
                new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH),
                OfferedItems.NONE);

        assertThat(pane.lookup(".undated-events")).isNull();
    }

    @Test
    void drawsNothingOfATextThatTellsOfNoEvent(FxRobot robot) {
        robot.interact(() -> timeline.session.open(new Dossier(
                "Knife",
                List.of(Dossiers.article("knife", "A sharp knife is safer than a blunt one.")),
                List.of(),
                List.of(),
                List.of(),
                List.of())));
        assertThat(timeline.pane.lookup(".hint")).as("what is said elsewhere").isNull();
        assertThat(timeline.pane.lookup(".timeline-chart").isVisible()).isFalse();

        robot.interact(() -> timeline.session.open(timeline.dossier));
        assertThat(timeline.pane.lookup(".timeline-chart").isVisible()).isTrue();
    }

    @Test
    void keepsUndatedEventsOnTheShelf(FxRobot robot) {
        robot.clickOn(timeline.named("Event someday, not dated"));

        assertThat(selected()).contains(timeline.event("someday"));
        assertThat(has(timeline.named("Event someday"), "selected")).isTrue();
        assertThat(((Button) timeline.named("Event sometime")).isVisible()).isTrue();
    }

    @Test
    void marksTheLanesOfEventsWhereSomethingIsFound(FxRobot robot) {
        robot.interact(() -> timeline.session.finding().find(FindQuery.of("balloon")));

        assertThat(timeline.pane.model().hits().lanes()).containsOnlyKeys(0);
        assertThat(timeline.pane.model().hits().inLane(0)).hasSize(1);
        assertThat(has(timeline.named("Event balloon"), "hit")).isTrue();
    }

    @Test
    void spansTheBandOverTheEventsThatTheTextOnScreenTells(FxRobot robot) {
        ReadingPlace reading = timeline.session.reading();
        robot.interact(() -> reading.scrolledTo(List.of(new TextSpan("a/p1", 0, 24))));
        Bounds band = timeline.pane
                .lookup(".band-bar")
                .localToScreen(timeline.pane.lookup(".band-bar").getBoundsInLocal());

        assertThat(timeline.pane.lookup(".band-bar").isVisible()).isTrue();
        assertThat(band.getCenterX()).isCloseTo(timeline.body("Event balloon").getCenterX(), within(1.0));

        robot.interact(() -> reading.scrolledTo(List.of()));
        assertThat(timeline.pane.lookup(".band-bar").isVisible()).isFalse();
    }

    @Test
    void drawsTheDateOfTheArticle() {
        assertThat(timeline.pane.lookup(".article-date").isVisible()).isTrue();
        assertThat(timeline.pane.lookup(".article-date-label").toString()).contains("19 June 2023");
    }

    @Test
    void writesTheDayFromWhichTheReaderLooksOnTheAxisWhereItCoversNoMarkAndNoOtherDate(FxRobot robot) {
        Node date = timeline.pane.lookup(".article-date-label");
        robot.interact(() -> timeline.session.asOf().lookFrom(LocalDate.of(2023, 6, 19)));
        Node flag = timeline.pane.lookup(".playhead-label");

        Bounds axis = onScreen(timeline.pane.lookup(".timeline-axis"));
        assertThat(onScreen(flag).getMaxY()).isLessThanOrEqualTo(axis.getMaxY());
        assertThat(date.isVisible()).isFalse();

        robot.interact(() -> timeline.session.asOf().clear());
        assertThat(date.isVisible()).isTrue();
        assertThat(flag.getParent().isVisible()).isFalse();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Test
    void hidesTheLaneOfAnIssueThatIsNotFollowed(FxRobot robot) {
        robot.interact(() -> timeline.session.filters().follow("talks", false));

        assertThat(timeline.lanes()).containsExactly("Airspace", "Trade");
        assertThat(timeline.named("Event visit").getAccessibleText()).endsWith("Trade");
    }
}
