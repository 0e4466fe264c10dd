package dateline.timeline;

import static dateline.timeline.TimelineEvents.event;
import static dateline.timeline.TimelineEvents.issue;
import static dateline.timeline.TimelineEvents.minor;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Status;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How lanes fill a panel. */
class StackingTest {

    private static final double WIDTH = 400;
    private static final List<Issue> ISSUES = List.of(issue("a"), issue("b"), issue("c"));
    private static final Lettering LETTERING = Lettering.titles(text -> 6.5 * text.length());

    private static Chart filled(List<Event> events, double height, String headline, Folding folding) {
        Plan plan = Plan.byIssue(ISSUES, List.of(TimeSpan.parse("2023-06-19")));
        Plan marked = new Plan(
                plan.lanes(), plan.keys(), plan.time(), event -> event.id().equals(headline), plan.lookedFrom());
        Chart chart = Chart.of(events, marked);
        return chart.filling(new Panel(chart.story(WIDTH, LETTERING), height), LETTERING, folding);
    }

    private static Chart filled(List<Event> events, double height) {
        return filled(events, height, "none", Folding.NONE);
    }

    private static Arrangement arranged(Chart chart) {
        return Arrangement.of(
                chart, chart.story(WIDTH, LETTERING), Sight.ALL, Optional.empty(), Optional.empty(), LETTERING);
    }

    private static List<Event> sameDay(int count, String issue) {
        return IntStream.range(0, count)
                .mapToObj(number -> event(issue + number, "2023-06-19", issue))
                .toList();
    }

    private static List<Row> crowds(Chart chart) {
        return chart.lanes().stream()
                .flatMap(lane -> lane.rows().stream())
                .filter(Row::isCrowd)
                .toList();
    }

    @Test
    void labelsEveryEventWhileThePanelIsHighEnough() {
        Chart chart = filled(sameDay(20, "a"), 600);

        assertThat(crowds(chart)).isEmpty();
        assertThat(arranged(chart).items())
                .hasSize(20)
                .allMatch(item -> item.title().isPresent());
    }

    @Test
    void labelsSomeFromAllOfTimeWhereOneLaneHasTooMany() {
        List<Event> days = IntStream.range(0, 300)
                .mapToObj(number -> event("d" + number, LocalDate.of(2022, 1, 1).plusDays(number) + "", "a"))
                .toList();
        Chart chart = filled(days, 600, "d7", Folding.NONE);
        List<Integer> labelled = chart.lanes().getFirst().rows().stream()
                .filter(row -> !row.isCrowd())
                .flatMap(row -> row.marks().stream())
                .map(mark -> days.indexOf(mark.event()))
                .toList();

        assertThat(chart.lanes().getFirst().rows().stream().mapToInt(Row::size).sum())
                .isEqualTo(300);
        assertThat(labelled).contains(7);
        assertThat(labelled).anyMatch(number -> number < 30).anyMatch(number -> number > 230);
    }

    @Test
    void labelsWhatIsSurelyDatedBeforeWhatPerhapsWas() {
        List<Event> events = Stream.concat(
                        IntStream.range(0, 5).mapToObj(number -> event("perhaps" + number, "2022?", "a")),
                        IntStream.range(0, 3).mapToObj(number -> event("sure" + number, "2022-05-1" + number, "a")))
                .toList();
        Chart chart = filled(events, 100);

        assertThat(crowds(chart)).isNotEmpty();
        assertThat(chart.lanes().getFirst().rows().stream()
                        .filter(row -> !row.isCrowd())
                        .flatMap(row -> row.marks().stream())
                        .map(mark -> mark.event().id()))
                .contains("sure0", "sure1", "sure2");
    }

    @Test
    void leavesASmallLaneItsLabelsBesideOneWithTooMany() {
        List<Event> events = Stream.concat(
                        IntStream.range(0, 300)
                                .mapToObj(number -> event(
                                        "d" + number, LocalDate.of(2022, 1, 1).plusDays(number) + "", "a")),
                        Stream.of(event("x", "2022-02", "b"), event("y", "2022-05", "b"), event("z", "2022-08", "b")))
                .toList();

        assertThat(filled(events, 600).lanes().get(1).rows())
                .noneMatch(Row::isCrowd)
                .flatExtracting(Row::marks)
                .hasSize(3);
    }

    @Test
    void makesALaneOfOneRowAsHighAsTheTwoLinesOfItsName() {
        Chart chart = Chart.of(sameDay(3, "a"), ISSUES, List.of());
        Chart alone =
                Chart.of(List.of(event("x", "2023-02-04", "b"), event("y", "2023-02-04", "c")), ISSUES, List.of());
        TimeScale scale = chart.story(WIDTH, LETTERING);

        Chart broken = alone.filling(new Panel(scale, 60, 5), LETTERING, Folding.NONE);
        assertThat(Strip.of(broken)).extracting(Strip::height).containsExactly(34.0, 34.0);
        assertThat(Strip.of(broken).getLast().slot(0).middle()).isEqualTo(51);
        Chart whole = alone.filling(new Panel(scale, 60, 200), LETTERING, Folding.NONE);
        assertThat(Strip.of(whole)).allMatch(strip -> strip.height() < 34);
    }

    @Test
    void countsTheNamesOfLanesWhenItFillsAPanel() {
        Chart chart = Chart.of(
                Stream.of(sameDay(12, "a"), sameDay(1, "b"), sameDay(1, "c"))
                        .flatMap(List::stream)
                        .toList(),
                ISSUES,
                List.of());
        Panel panel = new Panel(chart.story(WIDTH, LETTERING), 200, 5);

        assertThat(Strip.of(chart.filling(panel, LETTERING, Folding.NONE))
                        .getLast()
                        .bottom())
                .isLessThanOrEqualTo(200);
    }

    @Test
    void gathersTheRestOfALaneInALowRowWhenThePanelIsFull() {
        Chart chart = filled(sameDay(20, "a"), 200);

        assertThat(crowds(chart))
                .singleElement()
                .satisfies(row -> assertThat(row.size()).isBetween(5, 15));
        assertThat(arranged(chart).height()).isLessThanOrEqualTo(200);
    }

    @Test
    void theLaneWithMostRowsGivesUpItsRowsFirst() {
        List<Event> events = Stream.of(sameDay(12, "a"), sameDay(2, "b"), sameDay(1, "c"))
                .flatMap(List::stream)
                .toList();
        Chart chart = filled(events, 200);

        assertThat(chart.lanes().get(0).rows()).anyMatch(Row::isCrowd);
        assertThat(chart.lanes().get(1).rows()).hasSize(2).noneMatch(Row::isCrowd);
        assertThat(chart.lanes().get(2).rows()).hasSize(1);
    }

    @Test
    void whatCouldBeLabelledOnlyWithCutWordsStandsWithTheRest() {
        String endless = "talks about talks ".repeat(4);
        List<Event> events = List.of(
                event("x", "2023-02-04", "a"), event("y", "2023-06-19", "a"), event(endless, "2023-04-10", "a"));

        assertThat(crowds(filled(events, 400)))
                .singleElement()
                .satisfies(row -> assertThat(row.marks())
                        .extracting(mark -> mark.event().title())
                        .containsExactly("Event " + endless));
        assertThat(crowds(filled(events, 400, endless, Folding.NONE))).isEmpty();
    }

    @Test
    void theLaneOfWhichNothingIsSeenGivesUpItsRowsFirst() {
        List<Event> early = IntStream.range(0, 4)
                .mapToObj(number -> event("b" + number, "1955-04-02", "b"))
                .toList();
        Chart chart =
                filled(Stream.concat(sameDay(40, "a").stream(), early.stream()).toList(), 400);

        assertThat(chart.lanes().get(1).rows()).hasSize(2).last().matches(Row::isCrowd);
    }

    @Test
    void aHeadlineKeepsItsLabelHoweverManyThereAre() {
        Chart chart = filled(sameDay(60, "a"), 120, "a59", Folding.NONE);

        assertThat(arranged(chart).items())
                .filteredOn(item -> item.mark().isHeadline())
                .singleElement()
                .matches(item -> item.title().isPresent());
    }

    @Test
    void aHeadlineOutOfSightKeepsNoMoreRowsThanThePanelHolds() {
        List<Event> events = Stream.concat(sameDay(60, "a").stream(), Stream.of(event("old", "1990-03-01", "a")))
                .toList();
        Chart chart = filled(events, 200, "old", Folding.NONE);

        assertThat(Strip.of(chart).getLast().bottom()).isLessThanOrEqualTo(200);
        assertThat(crowds(chart)).flatExtracting(Row::marks).isNotEmpty().noneMatch(mark -> ((Mark) mark).isHeadline());
    }

    @Test
    void whatIsStarredKeepsItsLabelAlsoWhereItHasNotComeAbout() {
        Event possible = event("a0", "2023-06-19", Status.CONDITIONAL, "a");
        Event starred = new Event(
                possible.id(),
                possible.title(),
                possible.curated(),
                possible.standing().starred(true),
                possible.involved(),
                List.of());

        assertThat(titled(possible)).isEmpty();
        assertThat(titled(starred)).isNotEmpty();
    }

    private static List<Item> titled(Event event) {
        List<Event> many =
                Stream.concat(Stream.of(event), sameDay(60, "a").stream()).toList();
        return arranged(filled(many, 120)).items().stream()
                .filter(item -> item.form() == Item.Form.MARK)
                .filter(item -> item.mark().event().equals(event))
                .filter(item -> item.title().isPresent())
                .toList();
    }

    @Test
    void anOpenedLaneLabelsAllThatIsInIt() {
        Chart chart = filled(sameDay(20, "a"), 200, "none", Folding.NONE.open("a", true));

        assertThat(crowds(chart)).isEmpty();
        assertThat(arranged(chart).height()).isGreaterThan(200);
    }

    @Test
    void anOpenedLaneLabelsAlsoWhatHasRoomForCutWordsAlone() {
        String endless = "talks about talks ".repeat(4);
        List<Event> events = List.of(
                event("x", "2023-02-04", "a"), event("y", "2023-06-19", "a"), event(endless, "2023-04-10", "a"));
        Chart chart = filled(events, 400, "none", Folding.NONE.open("a", true));

        assertThat(crowds(filled(events, 400))).as("not opened").hasSize(1);
        assertThat(crowds(chart)).isEmpty();
        assertThat(arranged(chart).items())
                .hasSize(3)
                .allMatch(item -> item.title().isPresent());
    }

    @Test
    void aCollapsedLaneIsOneLowRow() {
        Chart chart = filled(sameDay(5, "a"), 600, "none", Folding.NONE.collapse("a", true));

        assertThat(chart.lanes().getFirst().rows()).singleElement().matches(Row::isCrowd);
    }

    @Test
    void lanesWithoutADateTakeNoRoom() {
        Chart chart = filled(List.of(event("x", "2023-02-04", "a"), event("y", "", "b")), 300);

        assertThat(chart.lanes()).hasSize(1);
        assertThat(chart.empty()).extracting(Heading::key).containsExactly("b", "c");
    }

    @Test
    void aLaneThatWouldBeEmptyRepeatsWhatStandsInAnother() {
        Chart chart = filled(List.of(event("x", "2023-02-04", "a", "b")), 300);

        assertThat(chart.lanes()).hasSize(2);
        assertThat(chart.lanes().get(1).marks()).singleElement().matches(mark -> !mark.isMain());
        assertThat(filled(List.of(event("x", "2023-02-04", "a", "b"), event("y", "2023-03-04", "b")), 300)
                        .lanes()
                        .get(1)
                        .marks())
                .singleElement()
                .matches(Mark::isMain);
    }

    @Test
    void rowsAndLanesGrowWithThePanel() {
        Spacing low = filled(sameDay(6, "a"), 140).spacing();
        Spacing high = filled(sameDay(6, "a"), 400).spacing();

        assertThat(high.row()).isGreaterThan(low.row());
        assertThat(high.padding()).isGreaterThan(low.padding());
    }

    @Test
    void theStoryLeavesOutWhatLiesFarFromIt() {
        List<Event> events = Stream.concat(sameDay(20, "a").stream(), Stream.of(event("old", "1955", "a")))
                .toList();
        Chart chart = filled(events, 400);
        TimeScale story = chart.story(WIDTH, LETTERING);

        assertThat(story.visible().from()).isGreaterThan(TimelineEvents.seconds("2000-01-01"));
        assertThat(chart.before(story.visible().from())).isEqualTo(1);
        assertThat(chart.after(story.visible().to())).isZero();
    }

    @Test
    void theStoryLeavesOutMoreWhereThatHalvesIt() {
        Stream<Event> before =
                IntStream.range(0, 7).mapToObj(number -> event("b" + number, (1965 + 6 * number) + "", "a"));
        Chart chart = filled(Stream.concat(sameDay(43, "a").stream(), before).toList(), 400);

        assertThat(chart.before(chart.story(WIDTH, LETTERING).visible().from())).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"1703, 1", "2012, 0"})
    void theStoryOfThreeLeavesOutOneWithWhichTheOthersWouldHardlyBeApart(String other, int before) {
        Chart chart = filled(
                List.of(event("first", "2021-02", "a"), event("second", "2023-04", "a"), event("other", other, "a")),
                400);

        assertThat(chart.before(chart.story(WIDTH, LETTERING).visible().from())).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01, 2023-05-01, 2023-02-20",
        "2023-05-01, 2023-05-03, 2022-06-01",
        "2023-02-20, 2023-02-20, 2023-05-01",
        "2019/.., 2021/.., 1931-04-05"
    })
    void theStoryOfThreeHoldsAllWhereNoneLiesAGenerationAwayOrTheOthersAreNotApart(
            String one, String other, String third) {
        Chart chart =
                filled(List.of(event("one", one, "a"), event("other", other, "a"), event("third", third, "a")), 400);
        Extent story = chart.story(WIDTH, LETTERING).visible();

        assertThat(chart.before(story.from()) + chart.after(story.to())).isZero();
        assertThat(story.length()).isGreaterThan(60 * 86_400);
    }

    @Test
    void theStoryIsEverythingWhereNothingLiesFarFromIt() {
        List<Event> events = IntStream.range(2000, 2020)
                .mapToObj(year -> event("y" + year, Integer.toString(year), "a"))
                .toList();
        Chart chart = filled(events, 400);

        assertThat(chart.before(chart.story(WIDTH, LETTERING).visible().from())).isZero();
        assertThat(chart.after(chart.story(WIDTH, LETTERING).visible().to())).isZero();
    }

    @Test
    void leavesRoomForWhatIsWrittenOfThingsToCome() {
        Event talks = event("talks will be held", "2023-07/2023-08", Status.EXPECTED, "a");
        Chart chart = filled(List.of(event("x", "2023-05-01", "a"), talks), 300);

        assertThat(arranged(chart).items())
                .filteredOn(item -> item.mark().look().hollow())
                .singleElement()
                .satisfies(item -> assertThat(item.title().orElseThrow().box().width())
                        .isGreaterThanOrEqualTo(
                                6.5 * item.title().orElseThrow().text().length()));
    }

    @Test
    void givesTheStoryMostOfTheRoomHoweverLongTheWordsForThingsToCome() {
        String endless = "talks about talks ".repeat(3);
        Chart chart =
                filled(List.of(event("x", "2018-05-01", "a"), event(endless, "2023-07", Status.EXPECTED, "a")), 300);

        assertThat(chart.story(WIDTH, LETTERING).x(TimelineEvents.seconds("2023-07-01")))
                .isGreaterThan(0.7 * WIDTH);
    }

    @Test
    void namesWhatIsInALowRowWhereAnotherPartOfTimeIsShown() {
        List<Event> events = Stream.concat(sameDay(20, "a").stream(), Stream.of(event("old", "1950", "a")))
                .toList();
        Chart chart = filled(events, 200);
        TimeScale all = chart.fitted(WIDTH);
        Arrangement arrangement = Arrangement.of(chart, all, Sight.ALL, Optional.empty(), Optional.empty(), LETTERING);

        assertThat(crowds(chart))
                .singleElement()
                .satisfies(row -> assertThat(row.marks())
                        .extracting(mark -> mark.event().id())
                        .contains("old"));
        assertThat(arrangement.items())
                .filteredOn(item -> item.mark().event().id().equals("old"))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isPresent());
    }

    @Test
    void sharesNoMarkBetweenLanes() {
        Chart chart = filled(List.of(event("x", "2023-02-04", "a", "b"), event("y", "2023-02-05", "b")), 300);

        assertThat(chart.marks()).extracting(mark -> mark.event().id()).containsExactly("x", "y");
    }

    @Property(tries = 200)
    void nothingThatIsWrittenOverlaps(
            @ForAll("events") List<Event> events, @ForAll @DoubleRange(min = 60, max = 900) double height) {
        List<Item> items = arranged(filled(events, height)).items();
        for (int one = 0; one < items.size(); one++) {
            for (int other = one + 1; other < items.size(); other++) {
                assertThat(inner(items.get(one)).overlaps(inner(items.get(other))))
                        .isFalse();
            }
        }
    }

    /** Parts of a crowd touch. */
    private static Box inner(Item item) {
        Box box = item.box();
        return new Box(box.x() + 0.01, box.y(), box.width() - 0.02, box.height());
    }

    @Property(tries = 200)
    void everyDatedEventHasOneMark(
            @ForAll("events") List<Event> events, @ForAll @DoubleRange(min = 60, max = 900) double height) {
        Chart chart = filled(events, height);
        Set<String> marked =
                Set.copyOf(chart.marks().stream().map(mark -> mark.event().id()).toList());

        assertThat(marked).hasSize(events.size() - chart.undated().size());
        assertThat(chart.marks()).hasSize(marked.size());
        chart.marks().stream()
                .filter(mark -> !chart.eras().contains(mark))
                .forEach(mark -> assertThat(chart.spot(mark.event())).isPresent());
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return TimelineArbitraries.events(60);
    }

    @Test
    void countsMinorEventsAlsoWhereThereIsRoomUntilTheLaneIsOpened() {
        List<Event> events = Stream.concat(
                        sameDay(2, "a").stream(),
                        IntStream.range(0, 3).mapToObj(number -> minor(event("m" + number, "2023-06-18", "a"))))
                .toList();

        assertThat(crowds(filled(events, 600)))
                .singleElement()
                .satisfies(crowd -> assertThat(crowd.marks())
                        .extracting(mark -> mark.event().id())
                        .containsExactlyInAnyOrder("m0", "m1", "m2"));
        assertThat(crowds(filled(events, 600, "none", Folding.NONE.open("a", true))))
                .isEmpty();
        assertThat(crowds(filled(sameDay(5, "a"), 600)))
                .as("others are labelled")
                .isEmpty();
    }

    @Test
    void theLaneOfEventsInNoIssueCanBeOpenedToo() {
        List<Event> events = List.of(
                event("a0", "2023-06-18", "a"), minor(event("m0", "2023-06-18")), minor(event("m1", "2023-06-19")));
        Chart closed = filled(events, 600);
        String other = closed.lanes().getLast().key();

        assertThat(crowds(closed)).hasSize(1);
        assertThat(crowds(filled(events, 600, "none", Folding.NONE.open(other, true))))
                .isEmpty();
    }

    @Test
    void aLaneOfMinorEventsAloneIsThere() {
        Chart chart = filled(List.of(minor(event("m", "2023-06-18", "a"))), 600);

        assertThat(crowds(chart)).hasSize(1);
        assertThat(chart.lanes()).hasSize(1);
        assertThat(arranged(chart).items()).noneMatch(item -> item.title().isPresent());
    }
}
