package dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TimeExpression;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {

    private static final Optional<TimeSpan> JUNE_2023 = day("2023-06-19");

    private final TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);

    @Test
    void resolvesAgainWithoutTaggingAgain() {
        TaggedText tagged = tagger.tag("It was shot down in February. They met last year.");

        assertThat(values(tagged.resolve(JUNE_2023))).containsExactly("2023-02", "2022");
        assertThat(values(tagged.resolve(day("2022-01-02")))).containsExactly("2021-02", "2021");
        assertThat(values(tagged.resolve(Optional.empty()))).containsExactly("XXXX-02", "XXXX");
    }

    @Test
    void saysWhatAnExpressionWasCountedFrom() {
        List<TimeExpression> found =
                tagger.tag("The deal of 12 June was void the next day.").resolve(JUNE_2023);

        assertThat(found.getLast().derivation().anchor()).hasValue(TimeSpan.parse("2023-06-12"));
        assertThat(found.getLast().derivation().anchorKind()).isEqualTo(AnchorKind.MENTIONED);
        assertThat(found.getFirst().derivation().anchorKind()).isEqualTo(AnchorKind.PUBLISHED);
    }

    @Test
    void tellsOfWhatIsBeyondTheYearsOfFourDigitsByTheYear() {
        List<TimeExpression> found = tagger.tag("It ends 8,900 years from now. It stays over the next 8,500 years.")
                .resolve(JUNE_2023);

        assertThat(found.stream().map(e -> e.time().orElseThrow().edtf()))
                .containsExactly("Y10923", "2023-06-19/Y10523");
    }

    @Test
    void claimsNoMoreThanTheWordsTell() {
        List<TimeExpression> found = tagger.tag(
                        "It recently closed. It opened earlier this year. It moved early this year."
                                + " It fell on Friday night. It once was a mill.")
                .resolve(JUNE_2023);

        assertThat(found.stream().map(e -> e.time().orElseThrow().edtf()))
                .containsExactly(
                        "2023-05-19~/2023-06-19~", "2023", "2023-01~/2023-04~", "2023-06-16T20:00/2023-06-16T23:59");
    }

    @Test
    void keepsThePrecisionItWasToldWith() {
        List<TimeExpression> found = tagger.tag(
                        "From early 2021. In the third quarter, in the 1980s, at 5 p.m. Monday.")
                .resolve(JUNE_2023);

        assertThat(found.stream().map(e -> e.time().orElseThrow().edtf()))
                .containsExactly("2021-01~/2021-04~", "2022-35", "198X", "2023-06-19T17:00");
    }

    @Test
    void takesAnArticleAsOneDiscourse() {
        Article article = article("The city fell on 3 May 2021.", "The next day all was quiet.");

        List<TimeExpression> found = tagger.tag(article).resolve(article.published());

        assertThat(values(found)).containsExactly("2021-05-03", "2021-05-04");
        assertThat(found.stream().map(e -> e.span().block())).containsExactly("a/1/1", "a/1/2");
    }

    @Test
    void countsOffsetsInTheTextAsItIs() {
        String text = "\uFEFF  \r\n\ud83d\ude00 on\r\n3 March\r\n2021.";

        TimeExpression found = tagger.tag(text).resolve(JUNE_2023).getFirst();

        assertThat(text.substring(found.span().start(), found.span().end())).isEqualTo("3 March\r\n2021");
        assertThat(found.value()).isEqualTo("2021-03-03");
    }

    @Test
    void doesNotReachAcrossABlankLine() {
        assertThat(values(tagger.tag("It ended in May\n\n3 people stayed").resolve(JUNE_2023)))
                .containsExactly("2023-05");
    }

    @Test
    void doesNotReachAcrossTheEndOfALineWithAYearAlone() {
        String list = "1869\nJanuary 15 The king is killed.\nOn April 15 Otto died.";

        assertThat(values(tagger.tag(list).resolve(JUNE_2023, Domain.NARRATIVE)))
                .containsExactly("1869", "1869-01-15", "1869-04-15");
    }

    @Test
    void tellsAHistoryFromNewsUnlessItIsTold() {
        String history =
                "In 1789 it began. In 1790 it spread. In 1791 he fled. In 1792 he fell. In 1793 he died. On 3 May they"
                        + " met.";
        TaggedText tagged = tagger.tag(history);

        assertThat(tagged.narrative(JUNE_2023, Domain.AUTO)).isTrue();
        assertThat(tagged.resolve(JUNE_2023, Domain.AUTO).getLast().value()).isEqualTo("1793-05-03");
        assertThat(tagged.resolve(JUNE_2023, Domain.NEWS).getLast().value()).isEqualTo("2023-05-03");
        assertThat(tagger.tag("Today, in 1998, they met.").narrative(JUNE_2023, Domain.AUTO))
                .isFalse();
    }

    @Test
    void answersManyThreadsAlike() {
        String text = "They met on Monday, two weeks ago, and in the spring of 2021.";
        List<String> alone = values(tagger.tag(text).resolve(JUNE_2023));

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> values(tagger.tag(text).resolve(JUNE_2023))))
                .allMatch(alone::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It lived 100 million years ago.",
                "In 999999999 days from now.",
                "For the past 5 billion years.",
                "In the 999999999th century.",
                "On the 999999999th day of May 2021.",
                "It was 999999999 centuries before May 3, 2021.",
                "On 2021-02-31, on February 30, on 29 February 2023."
            })
    void doesNotCountBeyondTheCalendar(String text) {
        assertOrdered(text, tagger.tag(text).resolve(JUNE_2023));
    }

    @Property(tries = 300)
    void findsSpansInOrderWhateverTheTextIs(@ForAll String text) {
        assertOrdered(text, tagger.tag(text).resolve(JUNE_2023));
    }

    @Property(tries = 500)
    void findsSpansInOrderWhateverTheWordsAre(@ForAll @From("wordsOfTime") String text) {
        assertOrdered(text, tagger.tag(text).resolve(JUNE_2023));
        assertOrdered(text, tagger.tag(text).resolve(Optional.empty(), Domain.NARRATIVE));
    }

    @Property(tries = 500)
    void resolvesAgainstAnyDate(@ForAll @From("wordsOfTime") String text, @ForAll @From("dates") String date) {
        assertOrdered(text, tagger.tag(text).resolve(day(date)));
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                "9999-12-31", "9999", "9998-12", "-9999-01-01", "0000", "XXXX", "9XXX", "Y17000", "Y-17E8", "2023/..");
    }

    @Provide
    Arbitrary<String> wordsOfTime() {
        return Arbitraries.of(
                        "a",
                        "the",
                        "of",
                        "in",
                        "and",
                        "to",
                        "-",
                        ",",
                        ".",
                        "'s",
                        "May",
                        "Monday",
                        "year",
                        "years",
                        "ago",
                        "last",
                        "next",
                        "3",
                        "31",
                        "1998",
                        "'98",
                        "third",
                        "week",
                        "before",
                        "after",
                        "early",
                        "mid",
                        "morning",
                        "10:35",
                        "p.m.",
                        "BC",
                        "half",
                        "two",
                        "hundred",
                        "thousand",
                        "century",
                        "coming",
                        "weekend",
                        "few",
                        "quarter",
                        "every",
                        "Christmas",
                        "29",
                        "February",
                        "past",
                        "\n\n")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in ",
                "1 ",
                "9",
                "a year ago and ",
                "x",
                "on May 3, 4, 5, ",
                "the third week of ",
                "three days after ",
                "1.1",
                "'9 ",
                "\n\n",
                "May ",
                "I.",
                "early late mid ",
                " 1999-2000",
                "\u0000",
                "\ud83d"
            })
    void comesToAnEndOfEndlessRepetition(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        assertOrdered(text, tagger.tag(text).resolve(JUNE_2023));
    }

    private static void assertOrdered(String text, List<TimeExpression> found) {
        int end = 0;
        for (TimeExpression expression : found) {
            assertThat(expression.span().start()).isGreaterThanOrEqualTo(end);
            end = expression.span().end();
            assertThat(expression.derivation().phrase())
                    .isEqualTo(text.substring(expression.span().start(), end));
            assertThat(expression.value()).isNotBlank();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static List<String> values(List<TimeExpression> expressions) {
        return expressions.stream().map(TimeExpression::value).toList();
    }

    private static Optional<TimeSpan> day(String edtf) {
        return Optional.of(TimeSpan.parse(edtf));
    }

    private static Article article(String first, String second) {
        return new Article(
                "a",
                new Block.Heading("a/title", "The fall of the city", 1),
                Source.UNKNOWN,
                JUNE_2023,
                List.of(new Section(
                        new Block.Heading("a/1", "", 2),
                        List.of(new Block.Paragraph("a/1/1", first), new Block.Paragraph("a/1/2", second)))));
    }
}
