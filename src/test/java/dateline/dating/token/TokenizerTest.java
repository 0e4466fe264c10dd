package dateline.dating.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private final Lexicon lexicon = new LexiconReader(name -> 7)
            .read("MONTH 5: May\nMONTH 11: November\nABBREVIATION: Nov\nMERIDIEM 12: p.m\nUNIT SOME: day")
            .literals(List.of(".", ",", "-", "'s"))
            .lexicon();

    @Test
    void knowsAWordWithACapitalOnlyWithACapital() {
        assertThat(is("May", WordClass.MONTH)).isTrue();
        assertThat(is("MAY", WordClass.MONTH)).isTrue();
        assertThat(is("may", WordClass.MONTH)).isFalse();
        assertThat(is("Day", WordClass.UNIT)).isTrue();
    }

    @Test
    void keepsTheStopOfAnAbbreviationWithIt() {
        assertThat(cut("Nov. 9, 5 p.m. The end.")).containsExactly("Nov.", "9", ",", "5", "p.m.", "The", "end", ".");
    }

    @Test
    void givesEachClassABitOfItsOwn() {
        assertThat(WordClass.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }

    @Test
    void cutsOffThePossessive() {
        assertThat(cut("Monday's o'clock don't")).containsExactly("Monday", "'s", "o'clock", "don't");
    }

    @Test
    void tellsNumbersByTheirShape() {
        assertThat(is("1998", WordClass.YEAR)).isTrue();
        assertThat(is("1,998", WordClass.YEAR)).isFalse();
        assertThat(is("31", WordClass.DAY)).isTrue();
        assertThat(is("32", WordClass.DAY)).isFalse();
        assertThat(is("3rd", WordClass.ORDINAL)).isTrue();
        assertThat(is("1980s", WordClass.DECADE)).isTrue();
        assertThat(is("'80s", WordClass.DECADE)).isTrue();
        assertThat(is("'98", WordClass.SHORT_YEAR)).isTrue();
        assertThat(is("10:35", WordClass.CLOCK)).isTrue();
        assertThat(is("10:75", WordClass.CLOCK)).isFalse();
        assertThat(is("2.5", WordClass.DECIMAL)).isTrue();
        assertThat(is("2021-05-03", WordClass.ISO_DATE)).isTrue();
        assertThat(is("2021-15-03", WordClass.ISO_DATE)).isFalse();
        assertThat(is("5/3/2021", WordClass.SLASH_DATE)).isTrue();
        assertThat(is("12%", WordClass.PERCENT)).isTrue();
    }

    @Test
    void givesPricesTelephoneNumbersAndVersionsNoClassOfTime() {
        for (String other : List.of("555-1234", "10.4.2", "747s", "3/4")) {
            assertThat(tokens(other).classes(0)).as(other).isZero();
        }
        assertThat(tokens("$1999").classes(1)).isEqualTo(WordClass.MONEY.bit());
    }

    @Test
    void marksABlankLine() {
        assertThat(cut("one\n\ntwo\nthree")).containsExactly("one", "", "two", "three");
    }

    @Property(tries = 500)
    void cutsAnyTextInOrderAndLosesNothingButSpace(@ForAll String text) {
        Tokens tokens = tokens(text);
        int end = 0;
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(text.substring(end, tokens.start(token)).replace('\u00a0', ' '))
                    .isBlank();
            end = tokens.end(token);
        }
        assertThat(text.substring(end).replace('\u00a0', ' ')).isBlank();
    }

    private boolean is(String word, WordClass wordClass) {
        return tokens(word).is(0, wordClass);
    }

    private List<String> cut(String text) {
        Tokens tokens = tokens(text);
        return IntStream.range(0, tokens.size())
                .mapToObj(token -> text.substring(tokens.start(token), tokens.end(token)))
                .toList();
    }

    private Tokens tokens(String text) {
        return new Tokenizer(lexicon).tokens(text);
    }
}
