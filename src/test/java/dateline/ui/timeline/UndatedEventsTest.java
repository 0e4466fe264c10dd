package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.session.Dossiers;
import dateline.time.TimeSpan;
import dateline.timeline.TimelineEvents;
import dateline.ui.CutWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class UndatedEventsTest {

    private static final int UNDATED = 9;

    private TimelineStage timeline;

    @Start
    void start(Stage stage) {
        timeline = new TimelineStage(stage);
    }

    private void open(FxRobot robot, String... times) {
        List<Event> events = new ArrayList<>();
        for (String time : times) {
            events.add(TimelineEvents.event("dated" + events.size(), time));
        }
        IntStream.range(0, UNDATED)
                .forEach(number -> events.add(TimelineEvents.event("without a date, " + number, "")));
        robot.interact(() -> timeline.session.open(
                new Dossier("Hardly dated", timeline.dossier.articles(), events, List.of(), List.of(), List.of())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Node> chips() {
        return timeline.pane.lookupAll(".undated-events .chip").stream()
                .filter(Node::isVisible)
                .toList();
    }

    private double height() {
        return ((Region) timeline.pane.lookup(".undated-events")).getHeight();
    }

    @Test
    void allAreShownWhereNothingIsDated(FxRobot robot) {
        open(robot);

        assertThat(chips()).hasSize(UNDATED);
    }

    @Test
    void theyTakeSeveralLinesWhereHardlyAnythingIsDated(FxRobot robot) {
        open(robot, "2021", "2022");

        assertThat(height()).isGreaterThan(80);
        assertThat(timeline.named("Event dated0").isVisible()).isTrue();
    }

    @Test
    void aTitleThatHasNoRoomInALineIsToldInShort(FxRobot robot) {
        Event event = TimelineEvents.event("long", "");
        Headline headline =
                new Headline("A title of very many words ".repeat(20).strip(), Optional.of("Many words"));
        Event titled =
                new Event(event.id(), headline, event.curated(), event.standing(), event.involved(), event.mentions());
        robot.interact(() -> timeline.session.open(new Dossier(
                "Hardly dated",
                timeline.dossier.articles(),
                List.of(TimelineEvents.event("dated", "2021"), titled, TimelineEvents.event("other", "")),
                List.of(),
                List.of(),
                List.of())));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(chips()).map(chip -> ((Button) chip).getText()).startsWith("Many words", "Event other");
    }

    @Test
    void theyTakeAllTheRoomThatTheLanesOfTheFewDatedLeave(FxRobot robot) {
        openLong(robot, "2021");
        double low = height();
        assertThat(low).isGreaterThan(7 * ChipLines.HEIGHT);
        Region chart = (Region) timeline.pane.lookup(".timeline-chart");
        assertThat(chart.getHeight())
                .as("the least that a chart takes")
                .isEqualTo(chart.minHeight(-1))
                .isGreaterThanOrEqualTo(110);

        robot.interact(() -> timeline.pane.getScene().getWindow().setHeight(600));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(height()).isGreaterThan(low + 3 * ChipLines.HEIGHT);

        openLong(robot, "2019", "2020", "2021", "2022", "2023");
        assertThat(height()).isLessThan(40);
    }

    private void openTitled(FxRobot robot, int dated, String... titles) {
        List<Event> events = new ArrayList<>();
        IntStream.range(0, dated)
                .forEach(number -> events.add(TimelineEvents.event("dated" + number, String.valueOf(2015 + number))));
        Stream.of(titles).map(title -> TimelineEvents.event(title, "")).forEach(events::add);
        robot.interact(() -> timeline.session.open(
                new Dossier("Hardly dated", timeline.dossier.articles(), events, List.of(), List.of(), List.of())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void ofALineAreWholeOrCounted(FxRobot robot) {
        String wide = "of which a line as wide as this has room for all of the words";
        openTitled(
                robot, 5, "wide ".repeat(40).strip(), wide, "wider ".repeat(40).strip());

        assertThat(chips()).map(chip -> ((Button) chip).getText()).containsExactly("Event " + wide, "+2");
        assertThat(CutWords.of(timeline.pane, ".undated-events .chip")).isEmpty();
    }

    @Test
    void widerThanALineAreBrokenWhereThereAreSeveral(FxRobot robot) {
        openTitled(robot, 1, "wide ".repeat(40).strip(), "narrow");

        assertThat(chips()).hasSize(2);
        assertThat(CutWords.of(timeline.pane, ".undated-events .chip")).isEmpty();
    }

    @Test
    void theSelectedOneIsShownThoughItHasNoRoomWhole(FxRobot robot) {
        openTitled(robot, 5, "narrow", "wide ".repeat(40).strip());

        robot.interact(() -> timeline.session
                .selection()
                .select(timeline.session.dossier().events().getLast()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(chips())
                .map(chip -> ((Button) chip).getText())
                .first()
                .asString()
                .startsWith("Event wide");
        assertThat(CutWords.of(timeline.pane, ".undated-events .chip"))
                .singleElement()
                .matches(CutWords::endsBehindAWord);
    }

    @Test
    void theSelectedOneThatIsCutStandsInTheNextLine(FxRobot robot) {
        openTitled(robot, 1, "narrow", "wide ".repeat(900).strip());
        robot.interact(() -> timeline.session
                .selection()
                .select(timeline.session.dossier().events().getLast()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(chips())
                .filteredOn(chip -> ((Button) chip).getText().startsWith("Event wide"))
                .singleElement()
                .satisfies(chip -> {
                    assertThat(chip.getBoundsInParent().getMinY()).isGreaterThan(ChipLines.HEIGHT);
                    assertThat(chip.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width());
                });
    }

    @Test
    void theSelectedOneIsShownBesideIssuesThatFillTheLine(FxRobot robot) {
        List<Event> events = new ArrayList<>(IntStream.range(0, 6)
                .mapToObj(number -> TimelineEvents.event("dated" + number, String.valueOf(2015 + number)))
                .toList());
        events.add(TimelineEvents.event("someday", ""));
        events.add(TimelineEvents.event("never", ""));
        List<Issue> issues = IntStream.range(0, 30)
                .mapToObj(number -> TimelineEvents.issue("undated issue " + number))
                .toList();
        robot.interact(() -> timeline.session.open(
                new Dossier("Issues", timeline.dossier.articles(), events, issues, List.of(), List.of())));
        robot.interact(() -> timeline.session.selection().select(events.getLast()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(chips())
                .filteredOn(chip -> ((Button) chip).getText().equals("Event never"))
                .singleElement()
                .satisfies(
                        chip -> assertThat(chip.getBoundsInParent().getWidth()).isGreaterThan(60));
    }

    private double width() {
        return ((Region) timeline.pane.lookup(".undated-events")).getWidth();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void areCountedWithinTheLinesWhereTheyAreVeryMany(int dated, FxRobot robot) {
        openTitled(
                robot, dated, IntStream.range(0, 300).mapToObj(String::valueOf).toArray(String[]::new));

        List<Node> seen = chips();
        assertThat(seen).extracting(chip -> ((Button) chip).getText()).last().isEqualTo("+" + (300 - seen.size() + 1));
        assertThat(seen).extracting(Node::getBoundsInParent).allSatisfy(place -> {
            assertThat(place.getMaxX()).isLessThanOrEqualTo(width());
            assertThat(place.getMaxY()).isLessThanOrEqualTo(height());
        });
    }

    @Test
    void takeALineWhereItsFontIsLarge(FxRobot robot) {
        robot.interact(() -> timeline.pane
                .getScene()
                .getStylesheets()
                .add("data:text/css,.timeline .chip { -fx-font-size: 15px; }"));
        open(robot, "2019", "2020", "2021", "2022", "2023");

        assertThat(chips()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 610, 620})
    void leaveNothingBelowALoneLane(int height, FxRobot robot) {
        openLong(robot, "2021");
        robot.interact(() -> timeline.pane.getScene().getWindow().setHeight(height));
        WaitForAsyncUtils.waitForFxEvents();

        Region chart = (Region) timeline.pane.lookup(".timeline-chart");
        assertThat(chart.getHeight()).isEqualTo(chart.minHeight(-1));
    }

    @Test
    void shareTheRoomWithLanesThatAskForAsMuchHoweverHighTheyWereBefore(FxRobot robot) {
        robot.interact(() -> timeline.pane.getScene().getWindow().setHeight(300));
        WaitForAsyncUtils.waitForFxEvents();
        Region chart = (Region) timeline.pane.lookup(".timeline-chart");
        double low = chart.prefHeight(-1);

        robot.interact(() -> timeline.pane.getScene().getWindow().setHeight(900));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(chart.getHeight()).isGreaterThan(low);
        assertThat(chart.prefHeight(-1)).isEqualTo(low);
    }

    private void openLong(FxRobot robot, String... times) {
        List<Event> events = new ArrayList<>();
        for (String time : times) {
            events.add(TimelineEvents.event("dated" + events.size(), time));
        }
        IntStream.range(0, 30)
                .mapToObj(number -> TimelineEvents.event(number + " events of which nobody tells a date so far", ""))
                .forEach(events::add);
        robot.interact(() -> timeline.session.open(
                new Dossier("Hardly dated", timeline.dossier.articles(), events, List.of(), List.of(), List.of())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void butOneLineWhereTheTimelineTellsTheStory(FxRobot robot) {
        open(robot, "2019", "2020", "2021", "2022", "2023");

        assertThat(height()).isLessThan(40);
        assertThat(chips()).hasSizeLessThan(UNDATED);
    }

    /** The talks are told in June; the report without a date too, that of the airspace later only. */
    @Test
    void anIssueOfWhichNothingHadBeenReportedByTheDayLookedFromIsNotCalledUndated(FxRobot robot) {
        Article june = Dossiers.article("a", "Talks were held.", "There was trade.");
        Article july = new Article(
                "b",
                new Block.Heading("b/title", "Later", 1),
                Source.UNKNOWN,
                Optional.of(TimeSpan.parse("2023-07-19")),
                Dossiers.article("b", "A balloon flew.").sections());
        robot.interact(() -> timeline.session.open(new Dossier(
                "Issues",
                List.of(june, july),
                List.of(
                        Dossiers.event("talks", "2023-05", of("talks"), new TextSpan("a/p0", 0, 5)),
                        Dossiers.event("trade", "", of("trade"), new TextSpan("a/p1", 10, 15)),
                        Dossiers.event("balloon", "2023-04", of("airspace"), new TextSpan("b/p0", 2, 9))),
                timeline.dossier.issues(),
                List.of(),
                List.of())));
        robot.interact(() -> timeline.session.asOf().lookFrom(LocalDate.of(2023, 6, 20)));
        assertThat(issues()).containsExactly("Trade");

        robot.interact(() -> timeline.session.asOf().clear());
        assertThat(issues()).containsExactly("Trade");
    }

    @Test
    void saysHowManyIssuesHaveNoRoom(FxRobot robot) {
        List<Issue> many = IntStream.range(0, 30)
                .mapToObj(number -> TimelineEvents.issue("issue" + number))
                .toList();
        openIssues(robot, many.subList(0, 2));
        assertThat(issues()).hasSize(2);

        openIssues(robot, many);
        List<String> seen = issues();
        assertThat(seen).hasSizeBetween(2, 29).last().isEqualTo("+" + (many.size() - seen.size() + 1));
    }

    @Test
    void countsTheIssuesThatHaveNoRoomOnceInALayout(FxRobot robot) {
        openIssues(
                robot,
                IntStream.range(0, 30)
                        .mapToObj(number -> TimelineEvents.issue("issue" + number))
                        .toList());
        issues();
        List<String> told = new ArrayList<>();
        Region undated = (Region) timeline.pane.lookup(".undated-events");
        undated.lookupAll(".undated-issue").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().startsWith("+"))
                .forEach(label -> label.textProperty().addListener((text, before, now) -> told.add(now)));

        robot.interact(() -> {
            undated.requestLayout();
            timeline.pane.layout();
        });

        assertThat(told).isEmpty();
    }

    private void openIssues(FxRobot robot, List<Issue> issues) {
        robot.interact(() -> timeline.session.open(new Dossier(
                "Issues",
                timeline.dossier.articles(),
                List.of(TimelineEvents.event("dated", "2021"), TimelineEvents.event("met", "")),
                issues,
                List.of(),
                List.of())));
    }

    private static Involvement of(String issue) {
        return new Involvement(List.of(issue), List.of());
    }

    private List<String> issues() {
        WaitForAsyncUtils.waitForFxEvents();
        return timeline.pane.lookupAll(".undated-issue").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void theSelectedOneIsShownBeforeThoseThatWouldHideIt(FxRobot robot) {
        open(robot, "2019", "2020", "2021", "2022", "2023");
        Event last = timeline.session.dossier().events().getLast();

        robot.interact(() -> timeline.session.selection().select(last));

        assertThat(timeline.named("Event without a date, 8").isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021", "2019 2020 2021 2022 2023"})
    void theyComeToRest(String times, FxRobot robot) {
        AtomicInteger layouts = new AtomicInteger();
        open(robot, Stream.of(times.split(" ")).filter(time -> !time.isEmpty()).toArray(String[]::new));
        robot.interact(() -> timeline.session
                .selection()
                .select(timeline.session.dossier().events().getLast()));
        robot.interact(() -> ((Region) timeline.pane.lookup(".undated-events"))
                .needsLayoutProperty()
                .subscribe(needed -> layouts.addAndGet(needed ? 1 : 0)));
        robot.sleep(1000);

        assertThat(layouts).hasValueLessThan(20);
    }
}
