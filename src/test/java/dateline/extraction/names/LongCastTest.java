package dateline.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extraction.LongTexts;
import dateline.extraction.clauses.ClauseReader;
import dateline.extraction.text.OpenNlp;
import dateline.extraction.text.PartTagger;
import dateline.extraction.text.Reading;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whom a long text means is found without looking back over all of it for each word. */
class LongCastTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Locale.ENGLISH);
    private static final PartTagger TAGGER = new OpenNlp().get();

    @Property(tries = 10)
    void looksAtNoMoreOfEachSentenceWhenTheTextIsFourTimesAsLong(
            @ForAll @IntRange(min = 40, max = 60) int paragraphs, @ForAll int number) {
        assertThat(looks(4 * paragraphs, number)).isLessThan(6 * looks(paragraphs, number));
    }

    private static long looks(int paragraphs, int number) {
        List<Sentence> sentences =
                new Reading(VOCABULARY, TAGGER).sentences(LongTexts.article(paragraphs, number), List.of());
        Cast cast = new CastReader(VOCABULARY, Locale.ENGLISH).read(sentences);
        ClauseReader clauses = new ClauseReader(VOCABULARY);
        sentences.forEach(
                sentence -> clauses.clauses(sentence).forEach(clause -> cast.meant(sentence, clause.subject())));
        return cast.looks();
    }
}
