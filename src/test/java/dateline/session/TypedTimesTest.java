package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.messages.Messages;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void withAnOpenEndAreNoDateOfAnArticle() {
        assertThat(chronology.date("since 2021")).isEmpty();
        assertThat(chronology.date("about March 2023")).contains(TimeSpan.parse("2023-03~"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "since the war", "19 June 2023 – 18 June 2023", "about since 2021", "some – day"})
    void areNotMadeOfOtherWords(String typed) {
        assertThat(chronology.time(typed)).isEmpty();
    }
}
