package dateline.timeline;

import static dateline.timeline.TimelineEvents.chart;
import static dateline.timeline.TimelineEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import org.junit.jupiter.api.Test;

class WalkTest {

    private final Event old = event("old", "1999", "a");
    private final Event middle = event("middle", "2010", "b", "a");
    private final Event late = event("late", "2020", "a");
    private final Walk walk = new Walk(chart(late, old, middle));

    @Test
    void goesAlongTimeThroughAllLanes() {
        assertThat(walk.along(old, 1)).contains(middle);
        assertThat(walk.along(middle, 1)).contains(late);
        assertThat(walk.along(late, -1)).contains(middle);
    }

    @Test
    void stopsAtBothEnds() {
        assertThat(walk.along(late, 1)).isEmpty();
        assertThat(walk.along(old, -1)).isEmpty();
        assertThat(walk.across(old, -1)).isEmpty();
        assertThat(walk.across(middle, 1)).isEmpty();
    }

    @Test
    void knowsTheFirstAndTheLast() {
        assertThat(walk.first()).contains(old);
        assertThat(walk.last()).contains(late);
    }

    @Test
    void crossesToTheNearestInTime() {
        assertThat(walk.across(late, 1)).contains(middle);
        assertThat(walk.across(middle, -1)).contains(late);
    }

    @Test
    void hasNoWayFromAnEventThatIsNotThere() {
        assertThat(walk.along(event("other", "2001", "a"), 1)).isEmpty();
        assertThat(walk.across(event("other", "2001", "a"), 1)).isEmpty();
    }

    @Test
    void surroundsAnEventWithTheTimeUpToItsNeighbours() {
        Chart chart = chart(
                event("before", "2023-05-01", "a"), event("x", "2023-06-19", "a"), event("after", "2023-07-20", "a"));
        Extent around = new Walk(chart).around(TimelineEvents.mark(chart, "x"));

        assertThat(around.from()).isEqualTo(TimelineEvents.seconds("2023-05-01"));
        assertThat(around.to()).isEqualTo(TimelineEvents.seconds("2023-07-21"));
    }

    @Test
    void surroundsAnEventWithSomeWeeksAtLeastAndSomeMonthsAtMost() {
        Chart chart =
                chart(event("before", "1900", "a"), event("x", "2023-06-19", "a"), event("same", "2023-06-19", "a"));
        Extent around = new Walk(chart).around(TimelineEvents.mark(chart, "x"));

        assertThat(around.from()).isBetween(TimelineEvents.seconds("2023-01-01"), TimelineEvents.seconds("2023-05-01"));
        assertThat(around.to()).isBetween(TimelineEvents.seconds("2023-07-01"), TimelineEvents.seconds("2023-07-10"));
    }
}
