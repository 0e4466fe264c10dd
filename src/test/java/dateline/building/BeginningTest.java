package dateline.building;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.extraction.Texts;
import org.junit.jupiter.api.Test;

class BeginningTest {

    private final Article article = Texts.article("a", "2023-06-14", "News", "First.", "Second.", "Third.");

    @Test
    void holdsTheBlocksThatThereIsRoomFor() {
        Article beginning = Beginning.of(article, "NewsFirst.Second.".length());

        assertThat(beginning.blocks())
                .extracting(Block::text)
                .contains("First.", "Second.")
                .doesNotContain("Third.");
        assertThat(beginning.published()).isEqualTo(article.published());
    }

    @Test
    void isTheArticleItselfWhereThereIsRoomForAll() {
        assertThat(Beginning.of(article, "NewsFirst.Second.Third.".length())).isSameAs(article);
    }
}
