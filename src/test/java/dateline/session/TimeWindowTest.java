package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.CuratedTime;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Origin;
import dateline.dossier.Reports;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.dossier.TextIndex;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

    private static final Reports NOTHING = new Reports(new TextIndex(List.of()));

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
    void holdsWhatIsToComeBySomeDayOnlyThen() {
        Event expected = told(Status.EXPECTED, "../2023-05");
        Event lasting = told(Status.HAPPENED, "../2023-05");

        session.window().mark(TimeSpan.parse("2022"));
        assertThat(session.window().contains(expected)).isFalse();
        assertThat(session.window().contains(lasting)).isTrue();
        session.window().mark(TimeSpan.parse("2023-05"));
        assertThat(session.window().contains(expected)).isTrue();
        assertThat(session.window().contains(lasting)).isTrue();
    }

    private static Event told(Status status, String time) {
        return new Event(
                "e",
                "Bridge opens",
                Optional.of(new CuratedTime(TimeSpan.parse(time), "")),
                new Standing(status, Origin.CURATED),
                new Involvement(List.of(), List.of()),
                List.of());
    }

    @Test
    void isNoneBetweenAMomentAndItself() {
        LocalDateTime noon = LocalDateTime.of(2023, 6, 19, 12, 0);
        session.window().mark(TimeSpan.parse("2022"));

        session.window().mark(noon, noon);

        assertThat(session.window().stretch()).isEmpty();
    }

    @Test
    void isToldInDaysOrInWholeMonthsAndYears() {
        assertThat(told("2023-06-19", "2023-06-21")).isEqualTo("2023-06-19/2023-06-20");
        assertThat(told("2023-06-01", "2023-08-01")).isEqualTo("2023-06/2023-07");
        assertThat(told("2022-01-01", "2024-01-01")).isEqualTo("2022/2023");
        assertThat(told("9999-06-19", "9999-06-21")).isEqualTo("9999-06-19/9999-06-20");
    }

    @Test
    void isToldByItsYearsWhereNoDaysCanBeWritten() {
        assertThat(told("+12000-03-05", "+12000-03-09")).isEqualTo("Y12000");
        assertThat(told("+12000-03-01", "+12000-05-01")).isEqualTo("Y12000");
        assertThat(told("9999-12-30", "+10000-01-03")).isEqualTo("9999-12-30/Y10000");
        assertThat(told("-12000-03-05", "-9998-03-05")).isEqualTo("Y-12000/-9998-03-04");
    }

    @Property
    void isToldSoThatNothingOfItIsLost(
            @ForAll @LongRange(min = -365_000_000_000L, max = 365_000_000_000L) long day,
            @ForAll @IntRange(min = 1, max = 10_000) int hours) {
        LocalDateTime from = LocalDate.EPOCH.atStartOfDay().plusDays(day);
        TimeSpan time = new TimeWindow.Stretch(from, from.plusHours(hours)).time();
        assertThat(time.start()).isBeforeOrEqualTo(from);
        assertThat(time.end()).isAfterOrEqualTo(from.plusHours(hours));
    }

    @Test
    void isToldThoughItIsAllOfTime() {
        TimeSpan time = new TimeWindow.Stretch(LocalDateTime.MIN, LocalDateTime.MAX).time();
        assertThat(time.earliest().getYear()).isLessThan(-999_999_000);
        assertThat(time.latest().getYear()).isGreaterThan(999_999_000);
    }

    private static String told(String from, String to) {
        return new TimeWindow.Stretch(
                        LocalDate.parse(from).atStartOfDay(),
                        LocalDate.parse(to).atStartOfDay())
                .time()
                .edtf();
    }

    @Property
    void isTheSameFromEitherEnd(@ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int other) {
        LocalDateTime start = LocalDateTime.of(2020, 1, 1, 0, 0);
        TimeWindow there = new TimeWindow(() -> NOTHING);
        TimeWindow back = new TimeWindow(() -> NOTHING);

        there.mark(start.plusHours(one), start.plusHours(other));
        back.mark(start.plusHours(other), start.plusHours(one));

        assertThat(there.stretch()).isEqualTo(back.stretch());
    }
}
