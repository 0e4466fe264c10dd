package dateline.extraction.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.extraction.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final String STRIKE = """
            The dockers of Tarnwick went on strike. But Anna Berg, who leads them, said that the \
            port would stay open. The port of Tarnwick is the largest of Ostmark. The mayor said nothing.""";

    private static final String QUAKE = """
            The quake struck Sarrano. But Oscar Lund, the governor, said that the dam would \
            hold. The dam of Sarrano is the oldest of Campera. The engineers said nothing.""";

    @Test
    void articlesThatShareOnlyWordsThatBeginSentencesTellDifferentStories() {
        assertThat(areOne(STRIKE, QUAKE)).isFalse();
    }

    @Test
    void articlesThatNameTheSamePeopleAndPlacesTellOneStory() {
        assertThat(areOne(STRIKE, "Anna Berg called the strike of Tarnwick off. Ostmark had lost two million a day."))
                .isTrue();
    }

    @Test
    void articlesWithoutNamesTellDifferentStories() {
        assertThat(areOne("it rained.", "it snowed.")).isFalse();
    }

    private static boolean areOne(String one, String other) {
        List<Article> articles =
                List.of(Texts.article("a", "2023-06-14", "", one), Texts.article("b", "2023-06-15", "", other));
        return new Stories(articles, Texts.extractor().vocabulary()).isOne("a", "b");
    }
}
