package dateline.dating.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void endsAParagraphAtALineThatEndsASentence() {
        assertThat(ends("The war began.\nIn May it ended.")).isTrue();
        assertThat(ends("The war began\n\nIn May it ended.")).isTrue();
    }

    @Test
    void goesOnWithAParagraphOverALineThatIsOnlyWrapped() {
        assertThat(ends("The war began in\nMay and ended.")).isFalse();
    }

    @Test
    void looksNoFurtherThanTheEnd() {
        Passage passage = passage("The war began. In May it ended.\nThen came peace.");

        assertThat(passage.paragraphEnds(0, 20)).isFalse();
        assertThat(passage.paragraphEnds(0, 40)).isTrue();
    }

    private static boolean ends(String text) {
        return passage(text).paragraphEnds(0, text.length());
    }

    private static Passage passage(String text) {
        return new Passage(new Block.Preformatted("text", text), List.of());
    }
}
