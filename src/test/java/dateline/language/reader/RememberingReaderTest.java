package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.SentenceSplitter;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class RememberingReaderTest {

    private final List<List<List<Token>>> asked = new ArrayList<>();
    private final Reader reader = new RememberingReader(this::tell);

    private Parsed tell(List<List<Token>> sentences, IntConsumer watch) {
        asked.add(sentences);
        return new Parsed(List.of(), new WindowLinks(Map.of()));
    }

    private static List<List<Token>> words(String text) {
        return SentenceSplitter.toldSentences(text, Vocabulary.of(Locale.ENGLISH));
    }

    @Test
    void tellsOfTheLatestTextWithoutReadingItAgain() {
        Parsed told = reader.read(words("They met. They parted."));

        assertThat(reader.read(words("They met. They parted."))).isSameAs(told);
        assertThat(asked).hasSize(1);
    }

    @Test
    void readsAnotherTextAndTheOneBeforeItAgain() {
        reader.read(words("They met."));
        reader.read(words("They parted."));
        reader.read(words("They met."));

        assertThat(asked).hasSize(3);
    }

    @Test
    void readsAnEmptyTextToo() {
        assertThat(reader.read(List.of()).trees()).isEmpty();
    }

    @Test
    void watchesEachSentenceOfWhatItRemembers() {
        reader.read(words("They met. They parted."));
        List<Integer> watched = new ArrayList<>();
        reader.read(words("They met. They parted."), watched::add);

        assertThat(watched).containsExactly(0, 1);
    }
}
