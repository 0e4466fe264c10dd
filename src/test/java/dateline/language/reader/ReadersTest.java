package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.language.SentenceSplitter;
import dateline.language.Token;
import dateline.language.Vocabulary;
import dateline.language.reader.TimeLinks.WordPlace;
import dateline.language.reader.UnreadableModelException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The readers of languages. */
class ReadersTest {

    private static final String TEXT = "The minister resigned on Monday. ";
    private static final WordPlace RESIGNED = new WordPlace(0, 2);

    private static List<List<Token>> sentences(String text) {
        return SentenceSplitter.sentences(text, Vocabulary.of(Locale.ENGLISH));
    }

    @Test
    void areLoadedOnce() throws UnreadableModelException {
        assertThat(Readers.of(Locale.ENGLISH)).isSameAs(Readers.of(Locale.UK));
    }

    @Test
    void sayOfWhichLanguageThereIsNone() {
        assertThatThrownBy(() -> Readers.of(Locale.of("tlh")))
                .isInstanceOfSatisfying(
                        UnreadableModelException.class,
                        missing -> assertThat(missing.reason()).isEqualTo(Reason.MODEL))
                .hasMessageContaining("tlh");
    }

    @Test
    void sayThatAGraphIsDamaged() throws IOException {
        byte[] products = ByteProductsTest.products();

        assertThatThrownBy(() -> new Model(new byte[] {1, 2, 3}, products))
                .isInstanceOfSatisfying(
                        UnreadableModelException.class,
                        damaged -> assertThat(damaged.reason()).isEqualTo(Reason.MODEL));
    }

    @Test
    void readTheSameInManyThreads() throws UnreadableModelException {
        Reader reader = Readers.of(Locale.ENGLISH);
        List<List<Token>> text = sentences("The ship that Anna Berg had built sank. " + TEXT.repeat(30));
        List<Tree> alone = reader.read(text).trees();

        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(number -> reader.read(text).trees()))
                .allMatch(alone::equals);
    }

    @Test
    void nothingIsReadOfNothing() throws UnreadableModelException {
        assertThat(Readers.of(Locale.ENGLISH).read(List.of()).trees()).isEmpty();
    }

    @Test
    void tellOfEverySentenceThatIsRead() throws UnreadableModelException {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        Readers.of(Locale.ENGLISH).read(sentences(TEXT.repeat(100)), told::add);

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void linkAnEventToTheTimeThatDatesIt() throws UnreadableModelException {
        TimeLinks links = Readers.of(Locale.ENGLISH).read(sentences(TEXT)).links();

        assertThat(links.score(RESIGNED, new WordPlace(0, 4)))
                .isGreaterThan(links.ofDay(RESIGNED))
                .isGreaterThan(links.ofNone(RESIGNED));
    }

    @Test
    void linkNothingAcrossWhatIsNotReadTogether() throws UnreadableModelException {
        TimeLinks links =
                Readers.of(Locale.ENGLISH).read(sentences(TEXT.repeat(100))).links();

        assertThat(links.score(RESIGNED, new WordPlace(1, 4))).isNotNaN();
        assertThat(links.score(RESIGNED, new WordPlace(99, 4))).isNaN();
        assertThat(links.score(RESIGNED, new WordPlace(0, 40))).isNaN();
        assertThat(links.ofDay(new WordPlace(200, 0))).isNaN();
    }

    @Test
    void wordsThatFindNoRoomHangOnTheRoot() throws UnreadableModelException {
        Token word = new Token(0, 10, "antidisestablishmentarianism", "antidisestablishmentarianism");
        Tree tree = Readers.of(Locale.ENGLISH)
                .read(List.of(Collections.nCopies(600, word)))
                .trees()
                .getFirst();

        assertThat(tree.size()).isEqualTo(600);
        assertThat(tree.word(599).head()).isEqualTo(tree.root());
        assertThat(tree.words()).filteredOn(other -> other.head() < 0).hasSize(1);
    }
}
