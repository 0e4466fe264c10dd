package dateline.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.messages.Messages;
import dateline.session.Chronology;
import dateline.session.Dossiers;
import dateline.session.Jobs;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TimeFieldTest {

    private static final int TRIES = 400;

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Chronology chronology = session.chronology();
    private final TimeWords words = new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);

    @Start
    void start(Stage stage) {
        // a field needs the toolkit
    }

    /** Years, months, days, seasons and times of day, sure or not, and stretches of them with two ends or one. */
    private static Arbitrary<String> times() {
        Arbitrary<String> year = Arbitraries.integers().between(1600, 2099).map(Object::toString);
        Arbitrary<String> month = Arbitraries.integers().between(1, 12).map("%02d"::formatted);
        Arbitrary<String> day = Arbitraries.integers().between(1, 28).map("%02d"::formatted);
        Arbitrary<String> season = Arbitraries.integers().between(21, 24).map(Object::toString);
        Arbitrary<String> date = Arbitraries.oneOf(
                year,
                Combinators.combine(year, month).as((y, m) -> y + "-" + m),
                Combinators.combine(year, season).as((y, s) -> y + "-" + s),
                Combinators.combine(year, month, day).as((y, m, d) -> y + "-" + m + "-" + d));
        Arbitrary<String> single =
                Combinators.combine(date, Arbitraries.of("", "", "~", "?", "%")).as((of, mark) -> of + mark);
        return Arbitraries.oneOf(
                single,
                single.map(first -> first + "/.."),
                single.map(last -> "../" + last),
                single.map(first -> first + "/"),
                single.map(last -> "/" + last),
                Combinators.combine(date, date).as(TimeFieldTest::stretch),
                year.map(of -> of.substring(0, 3) + "X"),
                year.map(of -> of.substring(0, 2) + "XX"));
    }

    private static String stretch(String one, String other) {
        TimeSpan first = TimeSpan.parse(one);
        TimeSpan last = TimeSpan.parse(other);
        boolean isInOrder = first.compareTo(last) <= 0;
        return (isInOrder ? TimeSpan.between(first, last) : TimeSpan.between(last, first)).edtf();
    }

    @Test
    void takesBackWhateverItHoldsAtFirst() {
        times().sampleStream().limit(TRIES).map(TimeSpan::parse).forEach(time -> {
            TimeField field = new TimeField(Optional.of(time), chronology, words);
            assertThat(field.isUnderstood()).as(field.getText()).isTrue();
            assertThat(field.time()).as(field.getText()).contains(time);
        });
    }

    @Test
    void takesTheWordsOfWhateverTime() {
        times().sampleStream().limit(TRIES).map(TimeSpan::parse).forEach(time -> {
            TimeField field = new TimeField(Optional.empty(), chronology, words);
            field.setText(words.words(time));
            assertThat(field.isUnderstood()).as(time + ": " + field.getText()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"May 8, 2024-05-08", "8 May, 2024-05-08", "Monday, 2024-05-13", "June, 2024-06"})
    void readsADateWithoutAYearAsTheArticleWouldTellIt(String typed, String time) {
        TimeField field = new TimeField(Optional.empty(), chronology, words);
        field.setText(typed);
        assertThat(field.isUnderstood()).isFalse();
        Article article = Dossiers.article("a", "They met.");
        session.open(new Dossier(
                "",
                List.of(new Article(
                        article.id(),
                        article.heading(),
                        article.source(),
                        Optional.of(TimeSpan.parse("2024-05-14")),
                        article.sections())),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(field.time()).contains(TimeSpan.parse(time));
        field.setText(typed + " they met");
        assertThat(field.isUnderstood()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "since May 2024, 2024-05/..",
        "not before 2025, 2025/..",
        "no earlier than May 2025, 2025-05/..",
        "by 2026, ../2026",
        "no later than 3 June 2024, ../2024-06-03"
    })
    void readsTheWordsThatBoundATime(String typed, String time) {
        TimeField field = new TimeField(Optional.empty(), chronology, words);
        field.setText(typed);
        assertThat(field.time()).contains(TimeSpan.parse(time));
        field.setText(typed + " they met");
        assertThat(field.isUnderstood()).isFalse();
    }

    @Test
    void saysAnOpenTimeAsPeopleWriteIt() {
        assertThat(new TimeField(Optional.of(TimeSpan.parse("2022-02-24/..")), chronology, words).getText())
                .isEqualTo("since 24 February 2022");
        assertThat(new TimeField(Optional.of(TimeSpan.parse("2023-03~/2023-06-19")), chronology, words).getText())
                .isEqualTo("about March 2023 – 19 June 2023");
    }
}
