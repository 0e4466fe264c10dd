package dateline.exporting.timex;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.messages.Messages;
import dateline.time.Derivation;
import dateline.time.Derivation.AnchorKind;
import dateline.time.DerivationWords;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.time.TimexType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimexWriterTest {

    private static final String TEXT = "\ud83d\ude00 R&D <in> 2021\r\nand \u0001 in 2022";

    private final TaggedDocument document = new TaggedDocument(
            "a", TEXT, Optional.of(TimeSpan.parse("2023-06-19")), List.of(year("2021"), year("2022")));

    @Test
    void countsCodePointsInTabSeparatedLines() {
        assertThat(new TsvTimexWriter().write(document)).isEqualTo("a\t11\t15\tDATE\t2021\na\t26\t30\tDATE\t2022\n");
    }

    @Test
    void keepsTheTextAsItIsInTimeMlAsFarAsXmlCan() {
        assertThat(new TimeMlWriter().write(document))
                .contains("<DOCID>a</DOCID>", "value=\"2023-06-19\"")
                .contains(
                        "<TEXT>\ud83d\ude00 R&amp;D &lt;in&gt; <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2021\">2021</TIMEX3>&#13;\n"
                                + "and \ufffd in <TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2022\">2022</TIMEX3></TEXT>");
    }

    @Test
    void explainsEachExpressionInJson() {
        Messages messages = Messages.of("time", Locale.ENGLISH);
        DerivationWords words = new DerivationWords(messages, new TimeWords(messages, Locale.ENGLISH));

        assertThat(new JsonTimexWriter(words).write(document).lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "{\"doc\":\"a\",\"start\":11,\"end\":15,\"text\":\"2021\",\"type\":\"DATE\",\"value\":\"2021\",\"time\":\"2021\"")
                .contains("written in full");
    }

    @Test
    void writesNothingInLinesWhenNothingIsFound() {
        TaggedDocument nothing = new TaggedDocument("a", "", Optional.empty(), List.of());

        assertThat(new TsvTimexWriter().write(nothing)).isEmpty();
        assertThat(new TimeMlWriter().write(nothing)).contains("<TEXT></TEXT>").doesNotContain("DCT");
    }

    private static TimeExpression year(String year) {
        int start = TEXT.indexOf(year);
        Optional<TimeSpan> time = Optional.of(TimeSpan.parse(year));
        return new TimeExpression(
                new TextSpan("text", start, start + 4),
                TimexType.DATE,
                year,
                time,
                new Derivation(year, "absolute", Optional.empty(), AnchorKind.NONE, time));
    }
}
