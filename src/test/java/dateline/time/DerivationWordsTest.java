package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.messages.Messages;
import dateline.time.Derivation.AnchorKind;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationWordsTest {

    private static final Messages MESSAGES = Messages.of("time", Locale.ENGLISH);

    private final DerivationWords words = new DerivationWords(MESSAGES, new TimeWords(MESSAGES, Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in February | month-before | 2023-02 | February 2023: the last February before",
                "last year | year-before | 2022 | 2022: the year before that of",
                "on Thursday | weekday | 2023-06-15 | Thursday 15 June 2023: the last Thursday before",
                "on Monday | weekday | 2023-06-19 | Monday 19 June 2023: that very Monday,",
                "in recent months | recent | 2023-03/2023-06 | March – June 2023: the months leading up to",
                "in the coming months | coming | 2023-07/2023-09 | July – September 2023: the months following",
                "in five years | span-before | 2018-06-19/2023-06-19 "
                        + "| 19 June 2018 – 19 June 2023: a span of that length up to",
                "some time | no-such-rule | 2023 | 2023: counted from"
            })
    void saysWhatItWasCountedFrom(String phrase, String rule, String result, String beginning) {
        assertThat(sentence(phrase, rule, Optional.of("2023-06-19"), AnchorKind.PUBLISHED, Optional.of(result)))
                .isEqualTo("“" + phrase + "” → " + beginning + " 19 June 2023, the article’s date");
    }

    @ParameterizedTest
    @CsvSource({
        "next-after, the next one after",
        "last-before, the last one before",
        "nearest, the one nearest to",
        "same, the one that goes with"
    })
    void doesNotRepeatAnEstimateWhereItSaysWhatThatWasCountedFrom(String rule, String reason) {
        assertThat(sentence(
                        "the end of April",
                        rule,
                        Optional.of("2024-03-12"),
                        AnchorKind.PUBLISHED,
                        Optional.of("2024-04-21~/2024-04-30~")))
                .isEqualTo("“the end of April” → about 21 April 2024 – about 30 April 2024: " + reason
                        + " 12 March 2024, the article’s date");
    }

    @Test
    void namesTheDateMentionedBefore() {
        assertThat(sentence(
                        "in February",
                        "month-before",
                        Optional.of("2001-05"),
                        AnchorKind.MENTIONED,
                        Optional.of("2001-02")))
                .endsWith("the last February before May 2001, the date mentioned before");
    }

    @Test
    void needsNoAnchorForWhatStandsAlone() {
        assertThat(sentence("June 19, 2023", "absolute", Optional.empty(), AnchorKind.NONE, Optional.of("2023-06-19")))
                .isEqualTo("“June 19, 2023” → Monday 19 June 2023: written in full");
        assertThat(sentence(
                        "since 2021", "since", Optional.of("2023-06-19"), AnchorKind.PUBLISHED, Optional.of("2021/..")))
                .isEqualTo("“since 2021” → since 2021: from 2021 on");
    }

    @Test
    void saysThatTheDayOfTheArticleBoundsWhatTheWordsLeaveOpen() {
        Optional<String> day = Optional.of("2023-06-19");
        assertThat(sentence("since May", "so-far", day, AnchorKind.PUBLISHED, Optional.of("2023-05/2023-06-19")))
                .isEqualTo("“since May” → May – 19 June 2023: from then up to 19 June 2023, the article’s date");
        assertThat(sentence("until July", "from-now", day, AnchorKind.PUBLISHED, Optional.of("2023-06-19/2023-07")))
                .isEqualTo("“until July” → 19 June – July 2023: until then, from 19 June 2023, the article’s date");
    }

    @Test
    void saysByWhenSomethingIsDueAndFromWhenItIsToBe() {
        assertThat(sentence("by 2028", "by", Optional.empty(), AnchorKind.NONE, Optional.of("../2028")))
                .isEqualTo("“by 2028” → by 2028: no later than 2028");
        TimeSpan from = TimeSpan.parse("2028/..");
        assertThat(words.ahead()
                        .sentence(new Derivation(
                                "not before 2028", "since", Optional.empty(), AnchorKind.NONE, Optional.of(from))))
                .isEqualTo("“not before 2028” → from 2028: from 2028 on");
    }

    @Test
    void saysOnWhichSideATimeIsOpenWhereTheArticleHasNoDateThatBoundsIt() {
        assertThat(sentence("since 2021", "so-far", Optional.empty(), AnchorKind.NONE, Optional.of("2021/..")))
                .isEqualTo("“since 2021” → since 2021: from 2021 on");
        assertThat(sentence("until 2021", "from-now", Optional.empty(), AnchorKind.NONE, Optional.of("../2021")))
                .isEqualTo("“until 2021” → until 2021: up to 2021");
    }

    @Test
    void namesNoAnchorWhereThereIsNone() {
        assertThat(sentence("May 1", "no-such-rule", Optional.empty(), AnchorKind.NONE, Optional.of("XXXX-05-01")))
                .isEqualTo("“May 1” → 1 May of an unknown year: from these words alone");
        assertThat(sentence("in May", "month-before", Optional.empty(), AnchorKind.NONE, Optional.of("XXXX-05")))
                .isEqualTo("“in May” → May of an unknown year: from these words alone");
    }

    @Test
    void saysWhereItIsNotCertainThatItDatesAnEvent() {
        Derivation written = new Derivation(
                "June 2023", "absolute", Optional.empty(), AnchorKind.NONE, Optional.of(TimeSpan.parse("2023-06")));
        assertThat(words.sentence(written, false))
                .isEqualTo("“June 2023” → June 2023: written in full; likely the date of this event, but not certain");
        assertThat(words.sentence(written, true)).isEqualTo("“June 2023” → June 2023: written in full");
    }

    @Test
    void saysThatNoDateFollows() {
        assertThat(sentence("five years", "length", Optional.empty(), AnchorKind.NONE, Optional.empty()))
                .isEqualTo("“five years”: no date follows from it");
    }

    @Test
    void callsADayAsTheTextDoes() {
        assertThat(told("7 October", "last-before"))
                .endsWith("the last 7 October before 16 November 2023, the article’s date");
        assertThat(told("Saturday", "last-before")).contains("the last Saturday before");
        assertThat(told("Sat.", "last-before")).contains("the last Saturday before");
        assertThat(told("that month", "last-before")).contains("the last 7 October before");
    }

    private String told(String phrase, String rule) {
        return sentence(phrase, rule, Optional.of("2023-11-16"), AnchorKind.PUBLISHED, Optional.of("2023-10-07"));
    }

    @Test
    void saysOfAnEstimateThatItIsOne() {
        assertThat(sentence(
                        "the early 1900s", "absolute", Optional.empty(), AnchorKind.NONE, Optional.of("1900~/1903~")))
                .endsWith("an estimate from these words");
    }

    private String sentence(
            String phrase, String rule, Optional<String> anchor, AnchorKind kind, Optional<String> result) {
        return words.sentence(
                new Derivation(phrase, rule, anchor.map(TimeSpan::parse), kind, result.map(TimeSpan::parse)));
    }
}
