package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpanTest {

    @Test
    void keepsTheMonthWhenTheDayIsUnknown() {
        TimeSpan february = TimeSpan.of(YearMonth.of(2023, 2));
        assertThat(february.edtf()).isEqualTo("2023-02");
        assertThat(february.precision()).isEqualTo(Precision.MONTH);
        assertThat(february.start()).isEqualTo(LocalDateTime.of(2023, 2, 1, 0, 0));
        assertThat(february.end()).isEqualTo(LocalDateTime.of(2023, 3, 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"2023, 2023", "46, 0046", "0, 0000", "-45, -0045", "12000, Y12000", "-12000, Y-12000"})
    void writesAnyYear(int year, String edtf) {
        assertThat(TimeSpan.of(Year.of(year))).hasToString(edtf);
    }

    @Test
    void writesDaysAndPartsOfYears() {
        assertThat(TimeSpan.of(LocalDate.of(-45, 3, 15))).hasToString("-0045-03-15");
        assertThat(TimeSpan.of(Year.of(2023), YearDivision.SECOND_QUARTER)).hasToString("2023-34");
        assertThat(TimeSpan.of(Year.of(2023), YearDivision.WINTER).latest()).isEqualTo("2024-02-29");
    }

    @Test
    void placesATimeOnTheDayThatIsWritten() {
        TimeSpan time = TimeSpan.parse("1985-04-12T23:20:30-04");
        assertThat(time.start()).isEqualTo(LocalDateTime.of(1985, 4, 12, 23, 20, 30));
        assertThat(time.end()).isEqualTo(LocalDateTime.of(1985, 4, 12, 23, 20, 31));
        assertThat(TimeSpan.parse("1985-04-12T23:59").end()).isEqualTo(LocalDateTime.of(1985, 4, 13, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2023-06-19, 2021/2023-06-19",
        "2021/.., 2023, 2021/2023",
        "2021, 2023/.., 2021/..",
        "/2021, 2023, /2023",
        "2023-06, 2023-06, 2023-06",
        "'[1667,1660-12]', 1700, 1660-12/1700",
        "'[..1667]', 1700, ../1700"
    })
    void spansFromTheBeginningOfOneToTheEndOfTheOther(String first, String last, String edtf) {
        assertThat(TimeSpan.between(TimeSpan.parse(first), TimeSpan.parse(last)))
                .hasToString(edtf);
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> TimeSpan.between(TimeSpan.parse("2023"), TimeSpan.parse("2022")))
                .withMessageContaining("cannot end before it begins");
    }

    @Test
    void isOpenWhereNothingIsKnown() {
        TimeSpan since = TimeSpan.since(TimeSpan.parse("2021~"));
        assertThat(since).hasToString("2021~/..");
        assertThat(since.openEnd()).isTrue();
        assertThat(since.openStart()).isFalse();
        assertThat(since.latest()).isEqualTo(LocalDate.MAX);
        assertThat(since.last()).isEmpty();
        TimeSpan until = TimeSpan.until(TimeSpan.parse("1985-04"));
        assertThat(until).hasToString("../1985-04");
        assertThat(until.start()).isEqualTo(LocalDateTime.MIN);
        assertThat(until.earliest()).isEqualTo(LocalDate.MIN);
        assertThat(TimeSpan.parse("1985/").openEnd()).isTrue();
        assertThat(TimeSpan.parse("/1985").openStart()).isTrue();
    }

    @Test
    void knowsHowVagueItsEndsAre() {
        TimeSpan interval = TimeSpan.parse("1984~/2004-06-11");
        assertThat(interval.first()).contains(TimeSpan.parse("1984~"));
        assertThat(interval.last()).contains(TimeSpan.parse("2004-06-11"));
        assertThat(TimeSpan.parse("1984").first()).contains(TimeSpan.parse("1984"));
    }

    @Test
    void listsTheMembersOfASet() {
        TimeSpan set = TimeSpan.parse("[1667,1668,1670..1672,1680..]");
        assertThat(set.oneOf()).isTrue();
        assertThat(set.members()).map(TimeSpan::edtf).containsExactly("1667", "1668", "1670/1672", "1680/..");
        assertThat(TimeSpan.parse("{1667,1668}").oneOf()).isFalse();
        assertThat(TimeSpan.parse("1667").members()).containsExactly(TimeSpan.parse("1667"));
    }

    @Test
    void knowsWhichPartIsInDoubt() {
        TimeSpan group = TimeSpan.parse("2004-06~-11");
        assertThat(group.certainty(Precision.YEAR)).isEqualTo(Certainty.APPROXIMATE);
        assertThat(group.certainty(Precision.MONTH)).isEqualTo(Certainty.APPROXIMATE);
        assertThat(group.certainty(Precision.DAY)).isEqualTo(Certainty.SURE);
        TimeSpan parts = TimeSpan.parse("?2004-06-~11");
        assertThat(parts.certainty(Precision.YEAR)).isEqualTo(Certainty.UNCERTAIN);
        assertThat(parts.certainty(Precision.MONTH)).isEqualTo(Certainty.SURE);
        assertThat(parts.certainty(Precision.DAY)).isEqualTo(Certainty.APPROXIMATE);
        TimeSpan season = TimeSpan.parse("2004-~21");
        assertThat(season.certainty(Precision.YEAR)).isEqualTo(Certainty.SURE);
        assertThat(season.certainty(Precision.SEASON)).isEqualTo(Certainty.APPROXIMATE);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023~, 2023?",
        "2023-06-19?, 2023-06-19%, 2023-06-19?",
        "2021/.., 2021~/.., 2021?/..",
        "'[1667,1670..]', '[1667~,1670~..]', '[1667?,1670?..]'",
        "2023-06-19T14:30, 2023-06-19T14:30~, 2023-06-19T14:30?",
        "2023-21, 2023-21~, 2023-21?"
    })
    void takesAMark(String value, String approximate, String uncertain) {
        assertThat(TimeSpan.parse(value).approximate()).hasToString(approximate);
        assertThat(TimeSpan.parse(value).uncertain()).hasToString(uncertain);
    }

    @Test
    void sortsByTheFirstMomentThatIsKnownThenEndThenText() {
        assertThat(Stream.of("2023-02", "2023", "../2023", "2023-01", "2023/..", "2023?", "-0045", "0000")
                        .map(TimeSpan::parse)
                        .sorted()
                        .map(TimeSpan::edtf))
                .containsExactly("-0045", "0000", "2023-01", "2023", "2023?", "2023/..", "2023-02", "../2023");
    }
}
