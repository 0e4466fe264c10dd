package dateline.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extraction.Examples;
import dateline.extraction.Texts;
import dateline.extraction.clauses.Range;
import dateline.extraction.text.OpenNlp;
import dateline.extraction.text.PartTagger;
import dateline.extraction.text.Reading;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who is named in one short text, under a headline. */
class CastTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Locale.ENGLISH);
    private static final PartTagger TAGGER = new OpenNlp().get();

    @TestFactory
    Stream<DynamicTest> knowsWhatANameNames() {
        return Examples.in(
                "names.txt",
                told -> List.of(List.of(String.join(", ", named(cast(sentences(told.title(), told.text())))))));
    }

    @TestFactory
    Stream<DynamicTest> knowsWhomASubjectMeansThatNamesNobody() {
        return Examples.in("pronouns.txt", told -> {
            List<Sentence> sentences = sentences(told.title(), told.text());
            Sentence last = sentences.getLast();
            int clause = last.is(0, "lund") ? last.size() - 4 : 0;
            int verb = last.size() - 2;
            return List.of(List.of(cast(sentences)
                    .meant(last, new Range(clause, verb))
                    .map(Figure::name)
                    .orElse("")));
        });
    }

    @Test
    void aSourceTakesNoPart() {
        List<Sentence> sentences =
                sentences("News", "According to Lund Airlines, Anna Berg wept, as the Vik Herald reports.");
        Sentence sentence = sentences.getLast();

        assertThat(cast(sentences).between(sentence, 0, sentence.size()))
                .extracting(Figure::name)
                .containsExactly("Anna Berg");
    }

    private static List<String> named(Cast cast) {
        return cast.figures().stream()
                .map(figure -> figure.name() + " " + figure.kind().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Cast cast(List<Sentence> sentences) {
        return new CastReader(VOCABULARY, Locale.ENGLISH).read(sentences);
    }

    private static List<Sentence> sentences(String title, String text) {
        return new Reading(VOCABULARY, TAGGER).sentences(Texts.article("a", "2023-06-14", title, text), List.of());
    }
}
