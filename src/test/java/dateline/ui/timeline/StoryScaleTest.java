package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import dateline.timeline.Chart;
import dateline.timeline.EpochSeconds;
import dateline.timeline.Lettering;
import dateline.timeline.TimeScale;
import dateline.timeline.TimelineEvents;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryScaleTest {

    private final StoryScale story = new StoryScale();

    /** Ten events of which the first have become as old as this year. */
    private TimeScale moved(int number, int year) {
        return moved(number, year, Optional.empty());
    }

    private TimeScale moved(int number, int year, Optional<Double> lookedFrom) {
        List<Event> events = IntStream.range(0, 10)
                .mapToObj(each -> TimelineEvents.event(
                        "e" + each, each < number ? String.valueOf(year + each) : "2023-06-" + (10 + each), "a"))
                .toList();
        return story.of(
                Chart.of(events, List.of(TimelineEvents.issue("a")), List.of()),
                800,
                Lettering.titles(title -> 90),
                lookedFrom);
    }

    @Test
    void staysWhileAlmostAllEventsDo() {
        TimeScale first = moved(0, 1900);

        assertThat(moved(1, 1900)).isSameAs(first);
        assertThat(moved(2, 1900)).isSameAs(first);
    }

    @Test
    void isMadeAnewOnceSmallChangesHaveAddedUp() {
        TimeScale first = moved(0, 1900);

        for (int number = 1; number <= 2; number++) {
            assertThat(moved(number, 1900)).isSameAs(first);
        }
        assertThat(moved(3, 1900)).isNotSameAs(first);
    }

    @Test
    void comesBackWhenChangesAreUndoneOneByOne() {
        List<TimeScale> before =
                IntStream.range(0, 6).mapToObj(number -> moved(number, 1900)).toList();

        for (int number = 5; number >= 0; number--) {
            assertThat(moved(number, 1900)).as("%d moved", number).isEqualTo(before.get(number));
        }
    }

    @Test
    void keepsTheDayInSightThatIsLookedFromLongAfterTheStory() {
        double later = EpochSeconds.of(LocalDate.of(2024, 1, 1).atStartOfDay());

        assertThat(moved(0, 1900).visible().to()).isLessThan(later);
        TimeScale both = moved(0, 1900, Optional.of(later));
        assertThat(both.x(later)).isBetween(0.0, 800.0);
        assertThat(both.x(moved(0, 1900).visible().middle())).isBetween(0.0, 800.0);
    }

    @Test
    void doesNotMoveForADayThatIsInSight() {
        TimeScale story = moved(0, 1900);

        assertThat(moved(0, 1900, Optional.of(story.visible().middle()))).isEqualTo(story);
    }
}
