package dateline.building;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.extraction.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BeginningTest {

    private final Article article = Texts.article("a", "2023-06-14", "News", "First.", "Second.", "Third.");

    @Test
    void holdsTheBlocksThatThereIsRoomFor() {
        Article beginning = Beginning.of(article, room("News", "First.", "Second."));

        assertThat(beginning.blocks())
                .extracting(Block::text)
                .contains("First.", "Second.")
                .doesNotContain("Third.");
        assertThat(beginning.published()).isEqualTo(article.published());
    }

    @Test
    void doesNotHoldAHeadingThatThereIsNoRoomFor() {
        Block.Heading none = new Block.Heading("a/1", "", 2);
        Block.Heading tooLong = new Block.Heading("a/2", "They met, and then they parted.", 2);
        Article headed = new Article(
                "a",
                article.heading(),
                article.source(),
                article.published(),
                List.of(new Section(none, List.of()), new Section(tooLong, List.of())));

        assertThat(Beginning.of(headed, 50).blocks()).extracting(Block::id).doesNotContain("a/2");
        assertThat(Beginning.of(headed, 70).blocks()).extracting(Block::id).contains("a/2");
    }

    @Test
    void isTheArticleItselfWhereThereIsRoomForAll() {
        assertThat(Beginning.of(article, room("News", "First.", "Second.", "Third.")))
                .isSameAs(article);
    }

    @Test
    void holdsFewerLettersOfManySmallBlocks() {
        String[] small = Stream.generate(() -> "A b.").limit(100).toArray(String[]::new);
        Article one = Texts.article("b", "2023-06-14", "News", String.join(" ", small));
        Article many = Texts.article(
                "c",
                "2023-06-14",
                Stream.concat(Stream.of("News"), Stream.of(small)).toArray(String[]::new));

        assertThat(Beginning.of(one, 600)).isSameAs(one);
        assertThat(Beginning.letters(Beginning.of(many, 600))).isBetween(80L, 200L);
    }

    private static long room(String... blocks) {
        return Stream.of(blocks).mapToLong(block -> block.length() + 16).sum();
    }
}
