package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.messages.Messages;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfPropertiesTest {

    @Provide
    Arbitrary<String> values() {
        return EdtfArbitraries.values();
    }

    @Provide
    Arbitrary<TimeSpan> spans() {
        return values().map(TimeSpan::parse);
    }

    /** Characters of EDTF in any order, which come further into the parser than others. */
    @Provide
    Arbitrary<String> nearlyEdtf() {
        return Arbitraries.strings().withChars("0123456789XYEST-:/.,[]{}?~%Z+").ofMaxLength(30);
    }

    @Property
    void writesWhatItRead(@ForAll("values") String value) {
        assertThat(EdtfParser.parse(value)).hasToString(value);
        assertThat(TimeSpan.parse(value).edtf()).isEqualTo(value);
    }

    @Property
    void beginsBeforeItEnds(@ForAll("spans") TimeSpan span) {
        assertThat(span.start()).isBefore(span.end());
        assertThat(span.earliest()).isBeforeOrEqualTo(span.latest());
    }

    @Property
    void comparesBothWaysAlike(@ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    void comparesAsEqualOnlyWhatIsEqual(@ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one).isEqualByComparingTo(TimeSpan.parse(one.edtf()));
    }

    @Property
    void comparesInOneLine(
            @ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other, @ForAll("spans") TimeSpan third) {
        boolean chain = one.compareTo(other) <= 0 && other.compareTo(third) <= 0;
        assertThat(!chain || one.compareTo(third) <= 0).isTrue();
    }

    @Property
    void marksAreAddedAndNothingElseChanges(@ForAll("spans") TimeSpan span) {
        TimeSpan marked = span.approximate().uncertain();
        assertThat(marked.certainty()).isEqualTo(Certainty.UNCERTAIN_AND_APPROXIMATE);
        assertThat(marked.start()).isEqualTo(span.start());
        assertThat(marked.end()).isEqualTo(span.end());
        assertThat(TimeSpan.parse(marked.edtf())).isEqualTo(marked);
    }

    @Property
    void membersLieWithinTheWhole(@ForAll("spans") TimeSpan span) {
        assertThat(span.members())
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.start()).isAfterOrEqualTo(span.start()))
                .allSatisfy(member -> assertThat(member.end()).isBeforeOrEqualTo(span.end()));
    }

    @Property
    void everyValueHasWords(@ForAll("spans") TimeSpan span) {
        TimeWords words = new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH);
        assertThat(words.words(span)).isNotBlank();
        assertThat(words.wordsWithWeekday(span)).isNotBlank();
        assertThat(words.shortName(span)).isNotBlank();
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        assertIsReadOrRefused(text);
    }

    @Property(tries = 5000)
    void anyTextOfTheRightCharactersIsReadOrRefused(@ForAll("nearlyEdtf") String text) {
        assertIsReadOrRefused(text);
    }

    private static void assertIsReadOrRefused(String text) {
        try {
            assertThat(TimeSpan.parse(text).edtf()).isEqualTo(text);
        } catch (DateTimeParseException refused) {
            assertThat(refused.getErrorIndex()).isBetween(0, text.length());
        }
    }

    @Example
    void aTextWithoutEndIsRefusedUnread() {
        for (String text : new String[] {"[", "1", "X", "?", "Y1E", "[1667,", "1667/", "1667-", ".."}) {
            assertThatExceptionOfType(DateTimeParseException.class)
                    .isThrownBy(() -> TimeSpan.parse(text.repeat(1_000_000)))
                    .withMessageContaining("at index " + EdtfParser.LONGEST);
        }
    }

    @Example
    void theLongestSetOfTheHardestDatesIsRead() {
        String set = "[" + "XX00-02-29,".repeat(89) + "XX00-02-29]";
        assertThat(TimeSpan.parse(set).members()).hasSize(90);
    }
}
