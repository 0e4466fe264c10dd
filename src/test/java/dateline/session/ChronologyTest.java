package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChronologyTest {

    private final Chronology chronology = new ReadingSession(Jobs.onCallingThread()).chronology();

    @ParameterizedTest
    @CsvSource({
        "2023-06-19, 2023-06-19",
        "' 2023-06 ', 2023-06",
        "19 June 2023, 2023-06-19",
        "'Monday, June 19, 2023', 2023-06-19",
        "June 2023, 2023-06",
        "may 2023, 2023-05",
        "14 march 2023, 2023-03-14",
        "2023, 2023",
        "2023-06-19T14:30, 2023-06-19T14:30",
        "2023-06-18/2023-06-19, 2023-06-18/2023-06-19"
    })
    void readsADateAsPeopleWriteIt(String typed, String date) {
        assertThat(chronology.date(typed)).contains(TimeSpan.parse(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "blue",
                "yesterday",
                "February",
                "19 June 2023 or later",
                "2023-13-01",
                "may well 2023",
                "2021/..",
                "five years"
            })
    void refusesWhatIsNotOneDate(String typed) {
        assertThat(chronology.date(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "May, 2023-05",
        "march, 2023-03",
        "Dec, 2022-12",
        "' December ', 2022-12",
        "8 may, 2023-05-08",
        "November, 2023-11",
        "June, 2023-06",
        "Sept, 2023-09",
        "Sept., 2023-09"
    })
    void readsAMonthWithoutAYearAsTheOneNearestToTheArticle(String typed, String month) {
        ReadingSession session = new ReadingSession(Jobs.onCallingThread());
        session.open(Dossiers.twoArticles());
        assertThat(session.chronology().dateHere(typed)).contains(TimeSpan.parse(month));
        assertThat(session.chronology().dateHere(typed.strip() + "be")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, December, 2023-12",
        "2023, January, 2023-01",
        "2023-06, December, 2022-12",
        "2022-03/2023-02, February, 2023-02",
        "2022-10/2022-12, March, 2023-03",
        "2019/2023, December, 2021-12"
    })
    void readsAMonthBesideALongerTimeAsTheOneInIt(String published, String typed, String month) {
        ReadingSession session = new ReadingSession(Jobs.onCallingThread());
        Article dated = Dossiers.article("a", "Words.");
        session.open(new Dossier(
                "",
                List.of(new Article(
                        "a",
                        dated.heading(),
                        dated.source(),
                        Optional.of(TimeSpan.parse(published)),
                        dated.sections())),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(session.chronology().dateHere(typed)).contains(TimeSpan.parse(month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May", "march", "Dec"})
    void refusesAMonthWithoutAYearWhereNoArticleTellsWhich(String typed) {
        assertThat(chronology.dateHere(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5/6/24, 2024-05-06, 2024-06-05",
        "12/11/2023, 2023-12-11, 2023-11-12",
        "5/6/24 – 8/6/24, 2024-05-06/2024-08-06, 2024-06-05/2024-06-08"
    })
    void knowsTheOtherDayThatFiguresCouldMean(String typed, String read, String other) {
        assertThat(chronology.date(typed)).contains(TimeSpan.parse(read));
        assertThat(chronology.otherDay(typed)).contains(TimeSpan.parse(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5/5/24", "13/6/24", "6/13/24", "5.6.24", "2024-06-05", "2024/5/6", "5 June 2024", "5/6/"})
    void knowsNoOtherDayWhereThereIsOneReading(String typed) {
        assertThat(chronology.otherDay(typed)).isEmpty();
    }

    @Test
    void isReadyOnceAnArticleIsRead() {
        ReadingSession session = new ReadingSession(Jobs.onCallingThread());
        assertThat(session.chronology().readyProperty().get()).isFalse();
        session.open(Dossiers.twoArticles());
        assertThat(session.chronology().readyProperty().get()).isTrue();
    }
}
