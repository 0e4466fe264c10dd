package dateline.extraction.names;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Block;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Vocabulary;
import dateline.language.reader.Attachment;
import dateline.language.reader.EventSense;
import dateline.language.reader.Morphology;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import dateline.language.reader.WordMeaning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Long texts are gone through in a time that grows as they do. */
class LongCastTest {

    private static final CastReader READER = new CastReader(Vocabulary.of(Locale.ENGLISH), Locale.ENGLISH);
    private static final int MANY = 20_000;
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    @Test
    void tellsManyOfOneSurnameApart() {
        List<Sentence> sentences = IntStream.range(0, MANY)
                .mapToObj(number -> sentence(number, "Anna" + number, "Berg", "wept", "as", "she", "left"))
                .toList();

        Cast cast = Assertions.assertTimeout(ENOUGH, () -> READER.read(sentences));

        assertThat(cast.identities()).hasSize(MANY);
    }

    @Test
    void readsOneSentenceThatNamesMany() {
        String[] words = IntStream.range(0, MANY)
                .boxed()
                .flatMap(number -> List.of("Anna" + number, "Berg", "wept", ",").stream())
                .toArray(String[]::new);

        Cast cast = Assertions.assertTimeout(ENOUGH, () -> READER.read(List.of(sentence(0, words))));

        assertThat(cast.identities()).hasSize(MANY);
    }

    /** Names are told by their capitals; all words but the first hang on it. */
    private static Sentence sentence(int number, String... written) {
        String text = String.join(" ", written);
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String one : written) {
            Part part = Character.isUpperCase(one.charAt(0)) ? Part.PROPN : one.equals("she") ? Part.PRON : Part.VERB;
            Token token = new Token(at, at + one.length(), one, one.toLowerCase(Locale.ROOT));
            boolean isFirst = words.isEmpty();
            words.add(new Word(
                    token,
                    new Morphology(one.equals(",") ? Part.PUNCT : part, "", token.lower()),
                    new Attachment(isFirst ? -1 : 0, isFirst ? "root" : part == Part.VERB ? "conj" : "nsubj", 1),
                    EventSense.NONE,
                    WordMeaning.NONE));
            at += one.length() + 1;
        }
        return new Sentence(number, new Block.Paragraph("a/" + number, text), new Tree(words, List.of()), List.of());
    }
}
