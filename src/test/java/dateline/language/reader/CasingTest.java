package dateline.language.reader;

import static dateline.language.reader.WordShape.CAPITALISED;
import static dateline.language.reader.WordShape.LOWER;
import static dateline.language.reader.WordShape.OTHER;
import static dateline.language.reader.WordShape.UPPER;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.SentenceSplitter;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How the words of headlines are taken to be written. */
class CasingTest {

    private static List<List<Token>> sentences(String text) {
        return SentenceSplitter.sentences(text, Vocabulary.of(Locale.ENGLISH));
    }

    private static List<WordShape> first(String text) {
        return new Casing(sentences(text)).shapes(sentences(text).getFirst());
    }

    @Test
    void aHeadlineFollowsTheRunningText() {
        assertThat(first("Minister Berg Opens NATO Office\n\nOn Friday the minister, Anna Berg, opened an office."))
                .containsExactly(LOWER, CAPITALISED, LOWER, UPPER, LOWER);
    }

    @Test
    void oneInCapitalsFollowsItToo() {
        assertThat(first("MINISTER BERG OPENS OFFICE\n\nOn Friday the minister, Anna Berg, opened an office."))
                .containsExactly(LOWER, CAPITALISED, LOWER, LOWER);
    }

    @Test
    void whereTheRunningTextHasNoneOfItsWordsItStaysAsItIs() {
        assertThat(first("Minister Berg Opens Office\n\nIt rained.")).containsOnly(CAPITALISED);
    }

    @Test
    void aSentenceStaysAsItIs() {
        assertThat(first("The Minister opened it.\n\nOn Friday the minister came."))
                .containsExactly(CAPITALISED, CAPITALISED, LOWER, LOWER, OTHER);
    }
}
