package dateline.timeline;

import static dateline.timeline.TimelineEvents.chart;
import static dateline.timeline.TimelineEvents.event;
import static dateline.timeline.TimelineEvents.issue;
import static dateline.timeline.TimelineEvents.mark;
import static dateline.timeline.TimelineEvents.seconds;
import static dateline.timeline.TimelineEvents.told;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTest {

    @Test
    void makesAMarkAsWideAsItsTimeIsVague() {
        Chart chart = chart(event("month", "2023-02", "a"), event("day", "2023-02-04", "a"));

        assertThat(mark(chart, "month").extent()).isEqualTo(new Extent(seconds("2023-02-01"), seconds("2023-03-01")));
        assertThat(mark(chart, "month").look().point()).isFalse();
        assertThat(mark(chart, "day").extent().length()).isEqualTo(EpochSeconds.DAY);
        assertThat(mark(chart, "day").look().point()).isTrue();
    }

    @Test
    void fadesTheEdgesOfApproximateAndUncertainTimes() {
        Chart chart = chart(event("about", "2022~", "a"), event("maybe", "2022?", "a"), event("sure", "2022", "a"));

        assertThat(mark(chart, "about").look().fuzzy()).isTrue();
        assertThat(mark(chart, "maybe").look().fuzzy()).isTrue();
        assertThat(mark(chart, "sure").look().fuzzy()).isFalse();
    }

    @Test
    void drawsHollowWhatHasNotComeAbout() {
        Chart chart = chart(
                event("expected", "2024", Status.EXPECTED, "a"),
                event("denied", "2022", Status.DENIED, "a"),
                event("going", "2022", Status.GOING_ON, "a"));

        assertThat(mark(chart, "expected").look().hollow()).isTrue();
        assertThat(mark(chart, "denied").look().hollow()).isTrue();
        assertThat(mark(chart, "going").look().hollow()).isFalse();
    }

    @Test
    void cutsAnOpenEndAtTheDateOfTheLastArticle() {
        Event since = event("since", "2021/..", "a");
        Chart chart = Chart.of(
                List.of(since, event("later", "2030", "a")),
                List.of(issue("a")),
                List.of(TimeSpan.parse("2023-06-19"), TimeSpan.parse("2022-01-01")));

        assertThat(mark(chart, "since").extent()).isEqualTo(new Extent(seconds("2021-01-01"), seconds("2023-06-20")));
        assertThat(mark(chart, "since").look().openEnd()).isTrue();
    }

    @Test
    void fitsAnOpenTimeAloneByThePrecisionOfItsKnownEnd() {
        for (String time : List.of("2021/..", "../2021")) {
            Chart alone = chart(event("x", time, "a"));

            assertThat(mark(alone, "x").extent()).isEqualTo(new Extent(seconds("2021-01-01"), seconds("2022-01-01")));
            assertThat(alone.fitted(400).visible().length()).isBetween(4 * EpochSeconds.YEAR, 6 * EpochSeconds.YEAR);
        }
        assertThat(chart(event("x", "2021-03-04/..", "a")).fitted(400).visible().length())
                .isBetween(4 * EpochSeconds.DAY, 6 * EpochSeconds.DAY);
    }

    @Test
    void drawsWhatBeginsAfterTheLastArticleAsLongAsItsBeginningIsVague() {
        Chart chart = Chart.of(
                List.of(event("x", "2030/..", "a")), List.of(issue("a")), List.of(TimeSpan.parse("2023-06-19")));

        assertThat(mark(chart, "x").extent()).isEqualTo(new Extent(seconds("2030-01-01"), seconds("2031-01-01")));
    }

    @Test
    void reachesFromNowToTheEndOfATimeByWhichSomethingIsToHappen() {
        Event vote = event("vote", "../2021-05-01", Status.EXPECTED, "a");
        Event sale = event("sale", "1999", "a");
        Mark mark =
                mark(Chart.of(List.of(vote, sale), List.of(issue("a")), List.of(TimeSpan.parse("2021-03-14"))), "vote");

        assertThat(mark.extent()).isEqualTo(new Extent(seconds("2021-03-15"), seconds("2021-05-02")));
        assertThat(mark.look().openStart()).isFalse();
    }

    @Test
    void drawsWhatWasToHappenByADayThatIsOverAtThatDay() {
        Event vote = event("vote", "../2021-05-01", Status.EXPECTED, "a");
        Event sale = event("sale", "2021-12-24", "a");
        Extent day = new Extent(seconds("2021-05-01"), seconds("2021-05-02"));

        assertThat(mark(chart(vote, sale), "vote").extent()).isEqualTo(day);
        assertThat(mark(chart(vote), "vote").extent()).isEqualTo(day);
    }

    @Test
    void drawsWhatIsToldBesideOfWhatIsExpectedFromNowToo() {
        Event vote = told("vote", "../2021-05-01", "../2021-06-01", Status.PLANNED, "a");
        Chart chart = Chart.of(
                List.of(vote, event("sale", "1999", "a")), List.of(issue("a")), List.of(TimeSpan.parse("2021-03-14")));

        assertThat(mark(chart, "vote").told())
                .containsExactly(new Extent(seconds("2021-03-15"), seconds("2021-05-02")));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONDITIONAL", "DENIED", "HAPPENED"})
    void isAsLongAsItsEndIsVagueWhatHasNoBeginningHoweverFarTheChartReachesBack(Status status) {
        Chart chart = chart(event("until", "../2021-05-01", status, "a"), event("first", "1999", "a"));

        assertThat(mark(chart, "until").extent()).isEqualTo(new Extent(seconds("2021-05-01"), seconds("2021-05-02")));
        assertThat(mark(chart, "until").look().openStart()).isTrue();
    }

    @Test
    void showsWhatIsToldBesideWhatIsKnown() {
        Mark bali = mark(chart(told("bali", "2022", "2022-11-14", "a")), "bali");

        assertThat(bali.extent().from()).isEqualTo(seconds("2022-11-14"));
        assertThat(bali.told()).containsExactly(new Extent(seconds("2022-01-01"), seconds("2023-01-01")));
        assertThat(mark(chart(told("same", "2022", "", "a")), "same").told()).isEmpty();
    }

    @Test
    void drawsNoLongerWhatWasFoundAndAPersonHasCorrected() {
        Event known = told("x", "2024-05-09", "2024-05-08", "a");
        Event corrected = new Event(
                known.id(),
                known.title(),
                known.curated(),
                new Standing(known.status(), Origin.EDITED),
                known.involved(),
                known.mentions());

        assertThat(mark(chart(known), "x").told()).hasSize(1);
        assertThat(mark(chart(corrected), "x").told()).isEmpty();
    }

    @Test
    void hasALanePerIssueInTheirOrderAndOneForTheRest() {
        Chart chart = Chart.of(
                List.of(event("x", "2022", "b"), event("y", "2023")), List.of(issue("c"), issue("b")), List.of());

        assertThat(chart.lanes().stream().map(Lane::heading))
                .containsExactly(
                        Optional.of(new Heading("c", "C")), Optional.of(new Heading("b", "B")), Optional.empty());
        assertThat(chart.lanes().getFirst().rows()).isEmpty();
    }

    @Test
    void putsAnEventInTheLaneOfItsFirstIssueAndItsEchoInTheOthers() {
        Chart chart =
                Chart.of(List.of(event("x", "2022", "gone", "b", "a")), List.of(issue("a"), issue("b")), List.of());

        assertThat(chart.lanes().get(1).marks()).singleElement().matches(Mark::isMain);
        assertThat(chart.lanes().get(0).marks()).singleElement().matches(mark -> !mark.isMain());
        assertThat(chart.marks()).hasSize(1);
    }

    @Test
    void keepsUndatedEventsApart() {
        Chart chart = chart(event("when", "", "a"), event("x", "2022", "a"));

        assertThat(chart.undated()).extracting(Event::id).containsExactly("when");
        assertThat(chart.marks()).hasSize(1);
    }

    @Test
    void stacksEventsOfTheSameDay() {
        Chart chart = chart(
                event("one", "2023-06-19", "a"), event("two", "2023-06-19", "a"), event("three", "2023-06-19", "a"));

        assertThat(chart.lanes().getFirst().rows()).hasSize(3);
    }

    @Test
    void isEmptyWithoutEventsYetFits() {
        Chart chart = Chart.of(List.of(), List.of(), List.of());

        assertThat(chart.lanes()).isEmpty();
        assertThat(chart.fitted(300).width()).isEqualTo(300);
    }

    @Test
    void fitsASingleEventWithSomeTimeAround() {
        TimeScale scale = chart(event("x", "2023-02-04", "a")).fitted(400);

        assertThat(scale.x(seconds("2023-02-04"))).isBetween(100.0, 200.0);
        assertThat(scale.visible().length()).isBetween(4 * EpochSeconds.DAY, 5 * EpochSeconds.DAY);
    }

    @Test
    void fitsTheHoursOfADayInThatDay() {
        Chart chart = chart(event("landing", "2023-06-19T06:00", "a"), event("meeting", "2023-06-19T16:35", "a"));

        assertThat(chart.fitted(400).visible().length()).isLessThan(EpochSeconds.DAY);
    }

    @Test
    void linksTheTimesOfWhichOneIsMeant() {
        Mark mark = mark(chart(event("x", "[1667,1668,1670]", "a")), "x");

        assertThat(mark.beside().ghosts()).hasSize(3);
        assertThat(mark.extent()).isEqualTo(new Extent(seconds("1667-01-01"), seconds("1671-01-01")));
    }

    @Test
    void isDisputedWhenTwoTimesExcludeEachOther() {
        assertThat(mark(chart(told("x", "2021-03-01", "2022-05-02", "a")), "x").disputed())
                .isTrue();
        assertThat(mark(chart(told("x", "2022", "2022-05-02", "a")), "x").disputed())
                .isFalse();
    }

    @Test
    void drawsAnEventWhereThePlanWantsItAndRemembersWhenItHappened() {
        Event event = event("x", "2022", "a");
        Plan byIssue = Plan.byIssue(List.of(issue("a")), List.of());
        Plan reported = new Plan(
                byIssue.lanes(),
                byIssue.keys(),
                each -> Optional.of(TimeSpan.parse("2023-06-19")),
                each -> false,
                List.of());
        Mark mark = mark(Chart.of(List.of(event), reported), "x");

        assertThat(mark.extent().from()).isEqualTo(seconds("2023-06-19"));
        assertThat(mark.beside().happened()).contains(new Extent(seconds("2022-01-01"), seconds("2023-01-01")));
    }

    @Test
    void reachesOverWhatIsDrawnAndNotOverWhatIsToldOfItElsewhere() {
        Event event = told("x", "1955", "", "a");
        Plan byIssue = Plan.byIssue(List.of(issue("a")), List.of());
        Plan reported = new Plan(
                byIssue.lanes(),
                byIssue.keys(),
                each -> Optional.of(TimeSpan.parse("2023-06-19")),
                each -> false,
                List.of());

        assertThat(Chart.of(List.of(event), byIssue).reach().orElseThrow().from())
                .isLessThanOrEqualTo(seconds("1955"));
        assertThat(Chart.of(List.of(event), reported).reach().orElseThrow().from())
                .isGreaterThan(seconds("2023"));
    }

    @Test
    void laysTheErasBehindTheLanes() {
        Chart chart = chart(event("war", "2001/2019"), event("x", "2000", "a"), event("y", "2022", "a"));

        assertThat(chart.eras()).extracting(mark -> mark.event().id()).containsExactly("war");
        assertThat(chart.lanes()).hasSize(1);
        assertThat(chart.mark(chart.eras().getFirst().event())).isPresent();
    }

    @Test
    void takesWhatTheMachineFoundForAnEventHoweverLongItLasts() {
        Event war = event("war", "2001/2019");
        Event found = new Event(
                war.id(),
                war.title(),
                war.curated(),
                new Standing(war.status(), Origin.FOUND),
                war.involved(),
                war.mentions());

        Chart chart = chart(found, event("x", "2000", "a"), event("y", "2022", "a"));

        assertThat(chart.eras()).isEmpty();
        assertThat(chart.lanes()).hasSize(2);
    }

    @Test
    void findsTheMarkOfAnEvent() {
        Event late = event("late", "2022", "b");
        Chart chart = chart(event("x", "2020", "a"), late, event("same", "2022", "b"));

        assertThat(chart.spot(late).map(Spot::lane)).contains(1);
        assertThat(chart.mark(late)).contains(mark(chart, "late"));
        assertThat(chart.mark(event("other", "2022", "b"))).isEmpty();
    }

    @Test
    void makesOnlyTheLanesAnewThatChange() {
        List<Event> before = List.of(event("x", "2010", "a"), event("y", "2022", "b"), event("z", "2021", "b"));
        List<Event> after = List.of(before.get(0), before.get(1), event("z", "2021-05", "b"));
        Plan plan = Plan.byIssue(List.of(issue("a"), issue("b")), List.of());
        Chart chart = Chart.of(before, plan);
        Chart changed = Chart.of(after, plan, Optional.of(chart));

        assertThat(changed.lanes().get(0)).isSameAs(chart.lanes().get(0));
        assertThat(changed.lanes().get(1)).isNotSameAs(chart.lanes().get(1));
    }

    @Test
    void putsACollapsedLaneInOneRow() {
        Chart chart = chart(event("x", "2022", "a"), event("y", "2022", "a"), event("z", "2022", "b"));

        assertThat(chart.lanes().getFirst().rows()).hasSize(2);
        assertThat(chart.collapsed(Set.of("a")).lanes().getFirst().rows()).hasSize(1);
        assertThat(chart.collapsed(Set.of("a")).lanes().get(1))
                .isSameAs(chart.lanes().get(1));
    }

    @Test
    void movesAFewMarksToTheLeftWhereThatGivesTheirLabelsRoom() {
        Chart alone = chart(event("x", "2021/..", "a"));
        Lettering lettering = Lettering.titles(title -> 150);
        TimeScale scale = alone.story(280, lettering);
        Extent mark = mark(alone, "x").extent();

        assertThat(scale.width() - scale.x(mark.to())).isGreaterThan(165);
        assertThat(scale.x(mark.from())).isGreaterThan(0);
        assertThat(alone.story(900, lettering).x(mark.from())).isGreaterThan(300);
    }

    @Test
    void drawsTheOnlyMarkAcrossThePanelWhereItsLabelHasNoRoomBesideIt() {
        for (String time : List.of("2021/2022", "2021/..")) {
            Chart alone = chart(event("x", time, "a"));
            Extent mark = mark(alone, "x").extent();
            TimeScale scale = alone.story(240, Lettering.titles(title -> 150));
            assertThat(scale.x(mark.from())).as(time).isBetween(10.0, 30.0);
            assertThat(scale.x(mark.to())).as(time).isBetween(210.0, 230.0);
        }
    }

    @Test
    void drawsTheOnlyMarkShorterWhereItsLabelHasNoRoomInItEither() {
        Chart alone = chart(event("x", "2021/2022", Status.EXPECTED, "a"));
        Extent mark = mark(alone, "x").extent();
        TimeScale scale = alone.story(240, Lettering.titles(title -> 150));
        assertThat(scale.width() - scale.x(mark.to())).isGreaterThan(155);
        assertThat(scale.x(mark.to()) - scale.x(mark.from())).isGreaterThan(15);
    }

    @Test
    void givesRoomToTheLongestWordsThatCanBeWhole() {
        Chart alone = chart(event("x", "2021/..", "a"));
        Extent mark = mark(alone, "x").extent();
        Lettering lettering = new Lettering(
                each -> List.of("whole"),
                each -> List.of("inside"),
                each -> List.of("endless", "label", "lab"),
                text -> text.equals("endless") ? 900 : 32 * text.length(),
                text -> 0);
        TimeScale scale = alone.story(300, lettering);

        assertThat(scale.width() - scale.x(mark.to())).isBetween(160.0, 200.0);
    }

    @Test
    void movesNothingForWordsThatHaveNoRoomAnywhere() {
        Chart alone = chart(event("x", "2021/..", "a"));

        assertThat(alone.story(300, Lettering.titles(title -> 900)))
                .isEqualTo(alone.story(300, Lettering.titles(title -> 0)));
    }

    @Test
    void leavesLittleEmptyTimeAroundAStoryWhoseLabelsNeedNone() {
        Chart chart = Chart.of(
                List.of(
                        TimelineEvents.event("first", "2022-10-12", "a"),
                        TimelineEvents.event("then", "2023-02-10", "a"),
                        TimelineEvents.event("last", "2023-06-19", "a")),
                List.of(TimelineEvents.issue("a")),
                List.of(TimeSpan.parse("2023-06-19")));

        TimeScale story = chart.story(800, Lettering.titles(title -> 60));
        assertThat(story.x(TimelineEvents.seconds("2022-10-12"))).isBetween(10.0, 40.0);
        assertThat(story.x(TimelineEvents.seconds("2023-06-19"))).isBetween(750.0, 790.0);
    }
}
