package dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.IndexRange;
import org.junit.jupiter.api.Test;

class RunningTextTest {

    private final Article article = new Article(
            "a",
            new Block.Heading("a/title", "Title", 1),
            Source.UNKNOWN,
            Optional.empty(),
            List.of(new Section(
                    new Block.Heading("s", "", 2),
                    List.of(
                            new Block.Paragraph("p", "Some words."),
                            new Block.Preformatted("c", "one\ntwo\r\nthree"),
                            new Block.Quotation("q", "Quoted")))));
    private final RunningText page = new RunningText(article, new Byline.Line("by line", 3, 7));
    private final String text =
            String.join("\n", page.lines().stream().map(RunningText.Line::text).toList());

    @Test
    void setsTheBylineUnderTheTitleAndEveryLineOfABlockButNoneForAnEmptyHeading() {
        assertThat(page.lines())
                .extracting(RunningText.Line::style)
                .containsExactly(
                        "title", "byline", "paragraph", "preformatted", "preformatted", "preformatted", "quotation");
    }

    @Test
    void copiesTheWordsOfTheArticleWithoutTheByline() {
        assertThat(page.copied(0, text.length())).isEqualTo(text.replace("by line\n", ""));
        int words = text.indexOf("words");
        assertThat(page.copied(words, words + 5)).isEqualTo("words");
        assertThat(page.copied(text.indexOf("line"), words)).isEqualTo("Some ");
    }

    @Test
    void findsEveryBlockAtItsOffset() {
        for (Block block : page.blocks()) {
            assertThat(text.substring(page.start(block), page.end(block)))
                    .isEqualTo(block.text().replace('\r', ' ') + (block.id().equals("a/title") ? "\nby line" : ""));
        }
    }

    @Test
    void findsThePlaceOfAnOffsetAndTheOffsetOfAPlace() {
        TextSpan words = new TextSpan("p", 5, 10);
        int offset = page.offset(words).orElseThrow();
        assertThat(text).startsWith("Title").contains("words");
        assertThat(text.substring(offset, offset + 5)).isEqualTo("words");
        assertThat(page.at(offset)).contains(new TextSpan("p", 5, 6));
        assertThat(page.offset(new TextSpan("elsewhere", 0, 1))).isEmpty();
    }

    @Test
    void tellsWhatIsWrittenBetweenTwoOffsetsBlockByBlock() {
        int from = page.offset(new TextSpan("p", 5, 10)).orElseThrow();
        int to = page.offset(new TextSpan("c", 4, 7)).orElseThrow();
        assertThat(page.pieces(from, to)).containsExactly(new TextSpan("p", 5, 11), new TextSpan("c", 0, 4));
    }

    @Test
    void takesWholeWordsOfWhatIsSelected() {
        int offset = page.offset(new TextSpan("p", 5, 10)).orElseThrow();

        assertThat(page.written(offset + 2, offset + 3)).containsExactly(new TextSpan("p", 5, 10));
    }

    @Test
    void countsTheBylineToTheTitleAndLeavesOutEmptyHeadings() {
        assertThat(page.pieces(0, page.start(page.blocks().get(2)))).containsExactly(new TextSpan("a/title", 0, 5));
    }

    @Test
    void findsWhatStandsUnderAnEmptyHeadingAtItsFirstLetter() {
        int start = page.start(page.blocks().get(2));
        assertThat(page.start(page.blocks().get(1))).isEqualTo(start);
        assertThat(page.at(start)).contains(new TextSpan("p", 0, 1));
    }

    @Test
    void endsWithItsTextWhereTheLastHeadingIsEmpty() {
        Article bare = new Article(
                "a",
                article.heading(),
                Source.UNKNOWN,
                Optional.empty(),
                List.of(new Section(new Block.Heading("s", "", 2), List.of())));
        RunningText title = new RunningText(bare, new Byline.Line("by line", 3, 7));

        assertThat(title.end(title.blocks().getLast())).isEqualTo("Title\nby line".length());
    }

    @Test
    void hasNothingOnAnEmptyPage() {
        assertThat(RunningText.EMPTY.pieces(0, 0)).isEmpty();
        assertThat(RunningText.EMPTY.at(0)).isEmpty();
    }

    @Test
    void knowsWhereTheWordsStandThatLeadToAnotherDate() {
        IndexRange link = page.link().orElseThrow();
        assertThat(text.substring(link.getStart(), link.getEnd())).isEqualTo("line");
        assertThat(RunningText.EMPTY.link()).isEmpty();
    }
}
