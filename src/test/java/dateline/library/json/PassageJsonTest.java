package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Passages survive edits of the text: written in one version of it, read in another. */
class PassageJsonTest {

    private static final String OLD = "A balloon was seen. On Monday, a balloon was shot down off the coast.";

    @Test
    void staysWhereItIsWhileTheTextIsTheSame() {
        TextSpan second = new TextSpan("p0", 31, 40);

        assertThat(reread(second, List.of(OLD), List.of(OLD))).contains(second);
    }

    @Test
    void movesWithTheWordsWhenTextIsPutBefore() {
        assertThat(reread(new TextSpan("p0", 31, 40), List.of(OLD), List.of("🎈 It is said: " + OLD)))
                .contains(new TextSpan("p0", 46, 55));
    }

    @Test
    void isTheOneOfEqualWordsWhoseSurroundingsAgree() {
        String changed = "A balloon! " + OLD.replace("was seen", "was only seen");

        assertThat(reread(new TextSpan("p0", 33, 40), List.of(OLD), List.of(changed)))
                .contains(new TextSpan("p0", 49, 56));
    }

    @Test
    void isTheNearestOfWordsThatAreEqualInAll() {
        assertThat(reread(new TextSpan("p0", 8, 9), List.of("a b a b ab"), List.of("x x x x x x")))
                .isEmpty();
        assertThat(reread(new TextSpan("p0", 4, 5), List.of("....x...."), List.of("x.......x..x")))
                .contains(new TextSpan("p0", 8, 9));
    }

    @Test
    void followsItsWordsToTheNearestOtherBlock() {
        List<String> changed = List.of("New.", "Also new.", OLD, "Between.", OLD);

        assertThat(reread(new TextSpan("p0", 31, 55), List.of(OLD), changed)).contains(new TextSpan("p2", 31, 55));
    }

    @Test
    void followsAShortWordToAnotherBlockOnlyWithItsSurroundings() {
        TextSpan monday = new TextSpan("p0", 23, 29);

        assertThat(reread(monday, List.of(OLD), List.of("New.", "They met on Monday.")))
                .isEmpty();
        assertThat(reread(monday, List.of(OLD), List.of("New.", "They met on Monday.", OLD)))
                .contains(new TextSpan("p2", 23, 29));
    }

    @Test
    void isAnOrphanWhenItsWordsAreGone() {
        assertThat(reread(new TextSpan("p0", 31, 40), List.of(OLD), List.of("Nothing.")))
                .isEmpty();
    }

    @Test
    void neverLeavesItsArticle() {
        Texts texts = new Texts(List.of(article("a", "", List.of("Nothing.")), article("b", "b", List.of(OLD))));
        PassageJson old = new PassageJson(new Texts(List.of(article("a", "", List.of(OLD)))));

        assertThat(read(new PassageJson(texts), old, new TextSpan("p0", 31, 60)))
                .isEmpty();
    }

    @Test
    void quotesUpToThirtyTwoCharactersOnBothSides() {
        String text = "🎈".repeat(40) + "word" + "é".repeat(40);
        PassageJson passages = new PassageJson(new Texts(List.of(article("a", "", List.of(text)))));

        var quote = passages.write(new TextSpan("p0", 80, 84)).path("selector").path(0);

        assertThat(quote.path("prefix").stringValue()).isEqualTo("🎈".repeat(32));
        assertThat(quote.path("suffix").stringValue()).isEqualTo("é".repeat(32));
    }

    private static Optional<TextSpan> reread(TextSpan span, List<String> before, List<String> after) {
        PassageJson old = new PassageJson(new Texts(List.of(article("a", "", before))));
        PassageJson changed = new PassageJson(new Texts(List.of(article("a", "", after))));
        return read(changed, old, span);
    }

    private static Optional<TextSpan> read(PassageJson changed, PassageJson old, TextSpan span) {
        return new Cursor(new FileReading(1000), "", old.write(span)).read(changed::read);
    }

    private static Article article(String id, String prefix, List<String> texts) {
        List<Block> blocks = IntStream.range(0, texts.size())
                .<Block>mapToObj(i -> new Block.Paragraph(prefix + "p" + i, texts.get(i)))
                .toList();
        Section section = new Section(new Block.Heading(id + "/s", "", 2), blocks);
        return new Article(
                id, new Block.Heading(id + "/title", "", 1), Source.UNKNOWN, Optional.empty(), Arrays.asList(section));
    }
}
