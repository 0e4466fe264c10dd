package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.messages.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    private final TimeWords words = new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);

    @ParameterizedTest
    @CsvFileSource(resources = "/edtf/words.txt", delimiter = '|')
    void says(String value, String expected) {
        assertThat(words.words(TimeSpan.parse(value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-06-19? | 19 June 2023?",
                "2023-06-19~ | about 19 June 2023",
                "2023-06-19% | about 19 June 2023?",
                "2023-06-19T18:00?/2023-06-19T23:59? | 19 June 2023, evening?",
                "2023-06-19 | 19 June 2023"
            })
    void marksADoubtInLists(String value, String expected) {
        assertThat(words.marked().words(TimeSpan.parse(value))).isEqualTo(expected);
        assertThat(words.marked().ahead().words(TimeSpan.parse(value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-06-19T18:00?/2023-06-19T23:59? | perhaps 19 June 2023, evening",
                "2023-06-12?/2023-06-18? | perhaps 12 – 18 June 2023",
                "2023-06-21%/2023-06-30% | perhaps about 21 June 2023 – about 30 June 2023",
                "2021?/.. | perhaps since 2021",
                "2023-06-12?/2023-06-18 | perhaps 12 June 2023 – 18 June 2023"
            })
    void saysOnceThatAStretchOfTimeIsNotSure(String value, String expected) {
        assertThat(words.words(TimeSpan.parse(value))).isEqualTo(expected);
    }

    @Test
    void saysTheHoursOfAStatedTimeThatIsNotSure() {
        assertThat(words.stated(TimeSpan.parse("2023-06-19T18:00?/2023-06-19T23:59?")))
                .isEqualTo("perhaps 19 June 2023, 18:00 – 23:59");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-06-19 | Monday 19 June 2023",
                "2023-06-19~ | about 19 June 2023",
                "2023-06-19T14:30 | Monday 19 June 2023, 14:30",
                "2023-06 | June 2023",
                "2023-06-12/2023-06-18 | 12 – 18 June 2023"
            })
    void saysTheWeekdayOfADay(String value, String expected) {
        assertThat(words.wordsWithWeekday(TimeSpan.parse(value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-06-19 | 19 Jun 2023",
                "2022-11-12/2022-11-18 | 12 – 18 Nov 2022",
                "2021-09/.. | since Sep 2021",
                "2023-02 | Feb 2023",
                "2023-21 | spring 2023",
                "2023 | 2023"
            })
    void abbreviatesMonthsWhereThereIsLittleRoom(String value, String expected) {
        assertThat(words.brief().words(TimeSpan.parse(value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-06-19 | Monday",
                "2023-02 | February",
                "2023-21 | spring",
                "2023-34 | second quarter",
                "2022 | 2022",
                "2021/.. | 2021",
                "../2021-05 | May",
                "2023-06-19T14:30 | 14:30",
                "199X | the 1990s",
                "2023-06-XX | a day in June 2023",
                "2023-05/2023-06 | May – June 2023"
            })
    void leavesOutWhatTheTextAroundGives(String value, String expected) {
        assertThat(words.shortName(TimeSpan.parse(value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/edtf/valid.txt", delimiter = '|')
    void hasWordsForEveryExample(String value) {
        TimeSpan span = TimeSpan.parse(value);
        assertThat(words.words(span)).isNotBlank().doesNotContain("{", "X");
        assertThat(words.shortName(span)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-10T06:00/2024-05-10T12:00 | 10 May 2024, 06:00 – 12:00",
                "2024-05-10T06:00~/2024-05-10T12:00 | about 10 May 2024, 06:00 – 12:00",
                "2024-05-10T18:00/2024-05-11T02:00 | 10 May 2024, 18:00 – 11 May 2024, 02:00",
                "2024-05-10 | 10 May 2024",
                "2024-05/2024-06 | May – June 2024"
            })
    void saysTheHoursThatSomebodyStated(String value, String expected) {
        assertThat(words.stated(TimeSpan.parse(value))).isEqualTo(expected);
    }

    @Test
    void wordsOpenEndsOtherwiseForWhatIsStillToComeAndForWhatIsDue() {
        TimeSpan from = TimeSpan.parse("2026-06-12/..");
        TimeSpan until = TimeSpan.parse("../2026-05");
        assertThat(words.ahead().words(from)).isEqualTo("from 12 June 2026");
        assertThat(words.ahead().words(until)).isEqualTo("until May 2026");
        assertThat(words.due().words(until)).isEqualTo("by May 2026");
        assertThat(words.due().words(from)).isEqualTo("since 12 June 2026");
        assertThat(words.ahead().due().brief().words(until)).isEqualTo("by May 2026");
    }

    @Test
    void namesEveryPartOfTheYear() {
        for (YearDivision division : YearDivision.values()) {
            assertThat(words.words(TimeSpan.of(java.time.Year.of(2023), division)))
                    .contains("2023");
        }
    }
}
