package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 10);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final AsOf asOf = session.asOf();

    /** One article of a day in May, one of June, and one without a date. */
    @BeforeEach
    void open() {
        session.open(new Dossier(
                "",
                List.of(
                        article("june", Optional.of("2023-06")),
                        article("may", Optional.of("2023-05-10")),
                        article("undated", Optional.empty())),
                List.of(
                        told("late", "june"),
                        told("both", "june", "may"),
                        told("early", "may"),
                        told("any", "undated"),
                        told("untold")),
                List.of(),
                List.of(),
                List.of()));
    }

    @Test
    void showsWhatHadBeenReportedByTheDay() {
        asOf.lookFrom(MAY);
        assertThat(shown()).containsExactly("both", "early", "any", "untold");

        asOf.lookFrom(LocalDate.of(2023, 6, 15));
        assertThat(shown()).as("somewhen in June is not surely by the 15th").doesNotContain("late");

        asOf.lookFrom(JUNE);
        assertThat(shown()).hasSize(5);
    }

    @Test
    void showsWhatIsToldWithoutADateFromTheBeginning() {
        asOf.lookFrom(LocalDate.of(1900, 1, 1));

        assertThat(shown()).containsExactly("any", "untold");
    }

    @Test
    void stepsAlongTheDaysOnWhichSomethingAppeared() {
        assertThat(asOf.days()).containsExactly(MAY, JUNE);

        asOf.earlier();
        assertThat(asOf.day()).contains(JUNE);
        asOf.earlier();
        assertThat(asOf.day()).contains(MAY);
        asOf.earlier();
        assertThat(asOf.day()).as("stays at the first").contains(MAY);
        asOf.later();
        assertThat(asOf.day()).contains(JUNE);
        asOf.later();
        assertThat(asOf.day()).as("now").isEmpty();
        assertThat(shown()).hasSize(5);
    }

    @Test
    void followsAChangeOfAnArticlesDate() {
        session.read(session.dossier().articles().get(1));
        asOf.lookFrom(MAY);

        Dossiers.redate(session, Optional.of(TimeSpan.parse("2023-05-20")));

        assertThat(shown()).containsExactly("any", "untold");
        assertThat(asOf.days()).containsExactly(LocalDate.of(2023, 5, 20), JUNE);
    }

    @Test
    void knowsWhenAnEventWasFirstReported() {
        assertThat(session.reports().first(session.dossier().events().get(1))).contains(TimeSpan.parse("2023-05-10"));
        assertThat(session.reports().first(session.dossier().events().get(3))).isEmpty();
    }

    private List<String> shown() {
        return session.filters().shown().stream().map(Event::id).toList();
    }

    private static Article article(String id, Optional<String> published) {
        Article today = Dossiers.article(id, "It was told.");
        return new Article(id, today.heading(), today.source(), published.map(TimeSpan::parse), today.sections());
    }

    private static Event told(String id, String... articles) {
        return Dossiers.event(
                id,
                "2023",
                new Involvement(List.of(), List.of()),
                List.of(articles).stream()
                        .map(article -> new TextSpan(article + "/p0", 0, 5))
                        .toArray(TextSpan[]::new));
    }
}
