package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.messages.Messages;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program writes of times can be typed. */
class TypedTimesTest {

    private final Chronology chronology = new ReadingSession(Jobs.onCallingThread()).chronology();
    private final TimeWords words = new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-06-19",
                "2023-06",
                "2023-03~",
                "2023-03?",
                "2023-03%",
                "2023-06-18?/2023-06-19?",
                "2021?/..",
                "1850~",
                "199X",
                "2021/..",
                "2022-02-24/..",
                "../2021",
                "2023-06-18/2023-06-19",
                "2023-03/2023-06-19",
                "2022-11-14/2023-06-19",
                "2021/2023"
            })
    void areUnderstoodAsTheProgramWritesThem(String edtf) {
        TimeSpan time = TimeSpan.parse(edtf);
        assertThat(chronology.time(words.words(time))).contains(time);
    }

    @Test
    void areUnderstoodAsTheProgramWritesThemOfWhatIsStillToCome() {
        assertThat(chronology.time("from 2028")).contains(TimeSpan.parse("2028/.."));
        assertThat(chronology.time("by May 2028")).contains(TimeSpan.parse("../2028-05"));
    }

    @Test
    void withAnOpenEndAreNoDateOfAnArticle() {
        assertThat(chronology.date("since 2021")).isEmpty();
        assertThat(chronology.date("about March 2023")).contains(TimeSpan.parse("2023-03~"));
    }

    @ParameterizedTest
    @CsvSource({"20.5.24, 2024-05-20", "5.4.24, 2024-04-05", "1.12.99, 1999-12-01", "20.5.2024, 2024-05-20"})
    void withDotsBeginWithTheDay(String typed, String edtf) {
        assertThat(chronology.date(typed)).contains(TimeSpan.parse(edtf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.24", "2.13.24", "20.5.2", "1.2.3"})
    void withDotsAreNoneWhereThereIsNoSuchDay(String typed) {
        assertThat(chronology.date(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "since the war", "19 June 2023 – 18 June 2023", "about since 2021", "some – day"})
    void areNotMadeOfOtherWords(String typed) {
        assertThat(chronology.time(typed)).isEmpty();
    }
}
