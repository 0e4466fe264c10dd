package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Event;
import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());

    @Test
    void listsOnlyWhatIsInItWhileTheChartKeepsShowingAll() {
        session.open(Dossiers.twoArticles());

        session.window().mark(TimeSpan.parse("2022"));

        assertThat(session.filters().listed()).extracting(Event::id).containsExactly("bali");
        assertThat(session.filters().shown()).hasSize(4);
        session.window().clear();
        assertThat(session.filters().listed()).hasSize(4);
    }

    @Test
    void doesNotHoldWhatHasNoDate() {
        session.open(Dossiers.twoArticles());

        session.window().mark(LocalDateTime.MIN, LocalDateTime.MAX);

        assertThat(session.filters().listed()).extracting(Event::id).containsExactly("bali", "balloon", "report");
    }

    @Test
    void isForgottenWithTheDossier() {
        session.open(Dossiers.twoArticles());
        session.window().mark(TimeSpan.parse("2022"));

        session.open(Dossiers.twoArticles());

        assertThat(session.window().stretch()).isEmpty();
        assertThat(session.filters().listed()).hasSize(4);
    }

    @Test
    void holdsATimeThatReachesIntoItAndNoneThatOnlyTouchesIt() {
        session.window().mark(TimeSpan.parse("2023-02"));

        assertThat(session.window().contains(TimeSpan.parse("2023"))).isTrue();
        assertThat(session.window().contains(TimeSpan.parse("2021/.."))).isTrue();
        assertThat(session.window().contains(TimeSpan.parse("2023-02-28"))).isTrue();
        assertThat(session.window().contains(TimeSpan.parse("2023-03"))).isFalse();
        assertThat(session.window().contains(TimeSpan.parse("2023-01-31"))).isFalse();
    }

    @Test
    void isNoneBetweenAMomentAndItself() {
        LocalDateTime noon = LocalDateTime.of(2023, 6, 19, 12, 0);
        session.window().mark(TimeSpan.parse("2022"));

        session.window().mark(noon, noon);

        assertThat(session.window().stretch()).isEmpty();
    }

    @Property
    void isTheSameFromEitherEnd(@ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int other) {
        LocalDateTime start = LocalDateTime.of(2020, 1, 1, 0, 0);
        TimeWindow there = new TimeWindow();
        TimeWindow back = new TimeWindow();

        there.mark(start.plusHours(one), start.plusHours(other));
        back.mark(start.plusHours(other), start.plusHours(one));

        assertThat(there.stretch()).isEqualTo(back.stretch());
    }
}
