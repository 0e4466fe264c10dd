package dateline.timeline;

import static dateline.timeline.TimelineEvents.chart;
import static dateline.timeline.TimelineEvents.event;
import static dateline.timeline.TimelineEvents.issue;
import static dateline.timeline.TimelineEvents.told;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import dateline.dossier.Status;
import dateline.time.TimeSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    /** Sums of pixels may differ by so much. */
    private static final double ROUNDING = 1e-9;

    private static final double WIDTH = 400;

    private static double widthOf(String text) {
        return 6.5 * text.length();
    }

    private static Arrangement arranged(Chart chart, TimeScale scale) {
        return Arrangement.of(chart, scale, Optional.empty(), ArrangementTest::widthOf);
    }

    private static Arrangement fitted(Event... events) {
        Chart chart = chart(events);
        return arranged(chart, chart.fitted(WIDTH));
    }

    @Test
    void leavesAPointWideEnoughToHit() {
        Arrangement arrangement = fitted(event("x", "2023-02-04", "a"), event("old", "1823", "a"));

        assertThat(arrangement.items())
                .allSatisfy(item -> assertThat(item.placement().body().width()).isGreaterThanOrEqualTo(9));
    }

    @Test
    void gathersCrowdedMarksInACountedCluster() {
        Stream<Event> crowd = IntStream.range(0, 12).mapToObj(number -> event("e" + number, "2023-06-19", "a"));
        Arrangement arrangement = fitted(
                Stream.concat(crowd, Stream.of(event("old", "1990", "b"))).toArray(Event[]::new));

        assertThat(arrangement.items())
                .filteredOn(item -> item.lane() == 0)
                .extracting(item -> item.marks().size())
                .containsExactly(1, 1, 1, 9);
    }

    @Test
    void opensAClusterWhenNearEnough() {
        Chart chart = chart(event("a", "2023-06-19", "a"), event("b", "2023-06-20", "a"), event("old", "1900", "a"));
        TimeScale near = chart.fitted(WIDTH).zoomed(10_000, WIDTH).at(TimelineEvents.seconds("2023-06-19"), 100);

        assertThat(arranged(chart, near).items()).noneMatch(Item::isCluster).hasSize(2);
    }

    @Test
    void writesTheTitleInsideAMarkThatIsWideEnough() {
        Item item = fitted(event("x", "2000/2023", "a")).items().getFirst();

        assertThat(item.title()).get().extracting(MarkTitle::side).isEqualTo(MarkTitle.Side.INSIDE);
    }

    @Test
    void writesTheLongestWordsOnlyInsideWhatLastsLongEnoughToHoldThem() {
        Chart chart = chart(
                event("long", "1990/2020", "a"),
                event("short", "2005", "b"),
                event("from", "1990/..", Status.EXPECTED, "c"));
        Lettering lettering = new Lettering(
                each -> List.of("the whole"),
                each -> List.of("all that there is to say", "the whole"),
                each -> List.of("a part"),
                ArrangementTest::widthOf,
                ArrangementTest::widthOf);

        assertThat(Arrangement.of(chart, chart.fitted(WIDTH), Sight.ALL, Optional.empty(), Optional.empty(), lettering)
                        .items())
                .extracting(item -> item.title().orElseThrow().text())
                .containsExactly("all that there is to say", "the whole", "the whole");
    }

    /** The first mark in a row of this height. */
    private static Placement placed(Chart chart, double height) {
        return Placement.of(chart.marks().getFirst(), chart.fitted(WIDTH), new Slot(0, height));
    }

    private static boolean isHeld(Chart chart, Placement place) {
        return LabelPlacement.of(chart.fitted(WIDTH), OptionalDouble.empty())
                .spaces(chart.marks().getFirst(), place, 50, 0, WIDTH)
                .stream()
                .anyMatch(space -> space.side() == MarkTitle.Side.INSIDE);
    }

    @Test
    void writesTheTitleInsideAMarkOnlyWhereItsLettersAreNotCut() {
        Chart chart = chart(event("x", "2000/2023", "a"));

        assertThat(List.of(15.6, 17.0, 26.0))
                .map(height -> placed(chart, height))
                .allSatisfy(place -> {
                    assertThat(place.body().height()).isGreaterThanOrEqualTo(14);
                    assertThat(isHeld(chart, place)).isTrue();
                });
        assertThat(isHeld(chart, placed(chart, 12))).isFalse();
    }

    @Test
    void writesTheTitleInsideTheBodyAndNotIntoItsArrow() {
        Item item = fitted(event("x", "../2023", "a"), event("old", "2022", "b")).items().stream()
                .filter(each -> each.mark().look().openStart())
                .findFirst()
                .orElseThrow();

        assertThat(item.title()).get().extracting(MarkTitle::side).isEqualTo(MarkTitle.Side.INSIDE);
        assertThat(item.title().orElseThrow().box().x())
                .isGreaterThan(item.placement().body().x() + Placement.ARROW);
    }

    @Test
    void writesTheTitleInsideWhereAFadedEndIsNoLongerPale() {
        Item item = fitted(event("x", "2000~/2023~", "a"), event("short", "2010", "b"))
                .items()
                .getFirst();

        assertThat(item.title()).get().extracting(MarkTitle::side).isEqualTo(MarkTitle.Side.INSIDE);
        assertThat(item.title().orElseThrow().box().x())
                .isGreaterThan(item.placement().body().x() + 20);
    }

    @Test
    void writesTheTitleBesideTimesOfWhichOneIsMeantAndNotAcrossThem() {
        Item item = fitted(
                        event("x", "[2022-01,2022-02]", "a"), event("late", "2022-06", "a"), event("end", "2023", "b"))
                .items()
                .getFirst();

        assertThat(item.placement().ghosts()).hasSize(2);
        assertThat(item.title().map(MarkTitle::side)).isNotEqualTo(Optional.of(MarkTitle.Side.INSIDE));
    }

    @Test
    void writesTheWholeTitleInTheWindowWhereOnlyWhatTheTextTellsIsSeenOfIt() {
        Chart late = chart(told("x", "2022", "2022-11-14", "a"));
        Chart early = chart(told("x", "2022", "2022-02-14", "a"));
        TimeScale scale = late.fitted(WIDTH);

        assertThat(title(late, scale.at(TimelineEvents.seconds("2022-12-06"), 0))
                        .x())
                .isBetween(0.0, 10.0);
        assertThat(title(early, scale.at(TimelineEvents.seconds("2022-01-25"), WIDTH))
                        .right())
                .isBetween(WIDTH - 10, WIDTH);
        assertThat(title(early, scale.at(TimelineEvents.seconds("2022-02-14"), WIDTH - 20))
                        .right())
                .as("beside its mark where that is seen")
                .isLessThan(WIDTH - 20);
    }

    private static Box title(Chart chart, TimeScale scale) {
        return arranged(chart, scale).items().getFirst().title().orElseThrow().box();
    }

    @Test
    void writesTheTitleOnTheOtherSideAtTheEdge() {
        Arrangement arrangement = fitted(event("early", "1900", "a"), event("late", "2023", "a"));

        assertThat(arrangement.items())
                .extracting(item -> item.title().orElseThrow().side())
                .containsExactly(MarkTitle.Side.RIGHT, MarkTitle.Side.LEFT);
    }

    @Test
    void givesTheSelectedEventTheTitleThatOthersHaveNoRoomFor() {
        Chart chart = chart(
                event("left", "2023-02", "a"),
                event("selected and with a long title", "2023-05", "a"),
                event("old", "1990", "b"));
        Event selected = chart.marks().get(1).event();
        TimeScale scale = TimeScale.fitted(
                new Extent(TimelineEvents.seconds("2023-02-01"), TimelineEvents.seconds("2023-06-01")), 100, 4);
        Arrangement arrangement = Arrangement.of(chart, scale, Optional.of(selected), ArrangementTest::widthOf);

        assertThat(arrangement.selectedItem().orElseThrow().title()).isPresent();
    }

    @Test
    void namesTheSelectedEventBesideItsCluster() {
        Event[] crowd = IntStream.range(0, 9)
                .mapToObj(number -> event("e" + number, "2023-06-19", "a"))
                .toArray(Event[]::new);
        Chart chart = chart(crowd);
        Arrangement arrangement =
                Arrangement.of(chart, chart.fitted(WIDTH), Optional.of(crowd[8]), ArrangementTest::widthOf);

        assertThat(arrangement.selectedItem().flatMap(Item::title).orElseThrow().text())
                .isEqualTo("Event e8");
    }

    @Test
    void namesWhatIsFoundEvenInAClusterAndNothingElse() {
        Event[] crowd = IntStream.range(0, 12)
                .mapToObj(number -> event("e" + number, "2023-06-19", "a"))
                .toArray(Event[]::new);
        Chart chart = chart(crowd);

        assertThat(titles(chart, Optional.of(Set.of("e8")))).containsExactly("Event e8");
        assertThat(titles(chart, Optional.of(Set.of()))).isEmpty();
        assertThat(titles(chart, Optional.empty())).hasSizeGreaterThan(1);
    }

    private static List<String> titles(Chart chart, Optional<Set<String>> found) {
        Lettering lettering = Lettering.titles(ArrangementTest::widthOf);
        return Arrangement.of(chart, chart.fitted(WIDTH), Sight.ALL, Optional.empty(), found, lettering)
                .items()
                .stream()
                .flatMap(item -> item.title().stream())
                .map(MarkTitle::text)
                .toList();
    }

    @Test
    void findsWhatStandsAtAPoint() {
        Arrangement arrangement = fitted(event("x", "2023-02-04", "a"));
        Item item = arrangement.items().getFirst();
        Box body = item.placement().body();

        assertThat(arrangement.at(body.middle(), body.y() + 1)).contains(item);
        assertThat(arrangement.at(item.title().orElseThrow().box().middle(), body.y() + 1))
                .contains(item);
        assertThat(arrangement.at(body.middle(), arrangement.height() + 5)).isEmpty();
    }

    @Test
    void coversWhatIsToldAndWhatIsKnown() {
        Placement placement = fitted(told("bali", "2022", "2022-11-14", "a"), event("x", "2024", "a"))
                .items()
                .getFirst()
                .placement();

        assertThat(placement.box().width()).isGreaterThan(placement.body().width());
        assertThat(placement.told()).singleElement().matches(told -> told.width() > 100);
    }

    @Test
    void leavesAnEmptyLaneThin() {
        Arrangement arrangement = arranged(
                Chart.of(List.of(event("x", "2022", "a")), List.of(issue("a"), issue("b")), List.of()),
                new TimeScale(0, 1e6, WIDTH));

        assertThat(arrangement.strips().get(1).height())
                .isPositive()
                .isLessThan(arrangement.strips().get(0).height());
    }

    @Property(tries = 300)
    void noTwoItemsTouch(
            @ForAll("events") List<Event> events, @ForAll @DoubleRange(min = 0.01, max = 500) double factor) {
        Chart chart = charted(events);
        List<Item> items =
                arranged(chart, chart.fitted(WIDTH).zoomed(factor, WIDTH / 2)).items();

        for (int one = 0; one < items.size(); one++) {
            for (int other = one + 1; other < items.size(); other++) {
                assertThat(overlap(items.get(one).box(), items.get(other).box()))
                        .as("%s and %s", items.get(one), items.get(other))
                        .isFalse();
            }
        }
    }

    @Property(tries = 300)
    void marksOfARowKeepTheOrderOfTime(
            @ForAll("events") List<Event> events, @ForAll @DoubleRange(min = 0.01, max = 500) double factor) {
        Chart chart = charted(events);
        Arrangement arrangement = arranged(chart, chart.fitted(WIDTH).zoomed(factor, WIDTH / 2));

        arrangement.items().stream()
                .collect(Collectors.groupingBy(item -> item.placement().box().y()))
                .values()
                .forEach(row -> assertThat(row)
                        .isSortedAccordingTo(Comparator.comparingDouble(
                                item -> item.placement().box().x())));
    }

    @Property(tries = 300)
    void everyEventCanBeReached(@ForAll("events") List<Event> events) {
        Chart chart = charted(events);
        Set<String> reached = new TreeSet<>();
        arranged(chart, chart.fitted(WIDTH))
                .items()
                .forEach(item ->
                        item.marks().forEach(mark -> reached.add(mark.event().id())));
        chart.undated().forEach(event -> reached.add(event.id()));
        chart.eras().forEach(era -> reached.add(era.event().id()));

        assertThat(reached).isEqualTo(events.stream().map(Event::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Property(tries = 100)
    void titlesStayOnScreen(
            @ForAll("events") List<Event> events, @ForAll @DoubleRange(min = 0.1, max = 50) double factor) {
        Chart chart = charted(events);

        assertThat(arranged(chart, chart.fitted(WIDTH).zoomed(factor, 100)).items())
                .allSatisfy(item -> item.title().ifPresent(title -> {
                    assertThat(title.box().x()).isGreaterThanOrEqualTo(0);
                    assertThat(title.box().right()).isLessThanOrEqualTo(WIDTH);
                }));
    }

    private static boolean overlap(Box one, Box other) {
        double across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return Math.min(across, down) > ROUNDING;
    }

    private static Chart charted(List<Event> events) {
        return Chart.of(events, List.of(issue("a"), issue("b"), issue("c")), List.of(TimeSpan.parse("2023-06-19")));
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return TimelineArbitraries.events(60);
    }
}
