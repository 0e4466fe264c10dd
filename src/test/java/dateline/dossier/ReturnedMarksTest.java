package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.article.WholeText;
import dateline.article.WrittenMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReturnedMarksTest {

    private static final String BEFORE = "They met in Bali 😀. They left on the next day and said nothing of it.";

    private static Dossier of(String... paragraphs) {
        List<Block> blocks = IntStream.range(0, paragraphs.length)
                .<Block>mapToObj(number -> new Block.Paragraph("p" + number, paragraphs[number]))
                .toList();
        Article article = new Article(
                "a",
                new Block.Heading("a/title", "Talks", 1),
                Source.UNKNOWN,
                Optional.empty(),
                List.of(new Section(new Block.Heading("s", "", 2), blocks)));
        return new Dossier("Talks", List.of(article), List.of(), List.of(), List.of(), List.of());
    }

    /** The mark on these words of the text before. */
    private static WrittenMark mark(String words, String note) {
        WholeText text = WholeText.of(of(BEFORE).articles().getFirst());
        int start = BEFORE.indexOf(words);
        TextSpan span = new TextSpan("p0", start, start + words.length());
        return new WrittenMark("urn:dateline:article:a", text.quote(span), text.position(span), note);
    }

    private static List<Annotation> marks(ReturnedMarks returned) {
        return returned.dossier().articles().getFirst().annotations();
    }

    @Test
    void inTheSameTextAllAreKept() {
        ReturnedMarks returned = ReturnedMarks.of(of(BEFORE), List.of(mark("They left", "Why?"), mark("Bali", "")));

        assertThat(returned.kept()).isEqualTo(2);
        assertThat(returned.moved()).isZero();
        assertThat(returned.lost()).isEmpty();
        assertThat(marks(returned))
                .containsExactly(
                        new Annotation(new TextSpan("p0", 21, 30), "Why?"),
                        new Annotation(new TextSpan("p0", 12, 16), ""));
    }

    @Test
    void whatStandsElsewhereIsMovedAndWhatIsGoneIsLost() {
        ReturnedMarks returned = ReturnedMarks.of(
                of("A new beginning.", "They met in Lima. They left on the next day and said nothing of it."),
                List.of(mark("They left on the next day", "Why?"), mark("Bali 😀", "")));

        assertThat(returned.kept()).isZero();
        assertThat(returned.moved()).isEqualTo(1);
        assertThat(returned.lost()).extracting(mark -> mark.words().exact()).containsExactly("Bali 😀");
        assertThat(marks(returned)).containsExactly(new Annotation(new TextSpan("p1", 18, 43), "Why?"));
    }

    @Test
    void whatWasReadOnceIsReadAgainWithoutAnyChange() {
        ReturnedMarks once = ReturnedMarks.of(of(BEFORE), List.of(mark("They left", "Why?"), mark("Bali", "")));
        ReturnedMarks twice = ReturnedMarks.of(once.dossier(), List.of(mark("They left", "Why?"), mark("Bali", "")));

        assertThat(marks(twice)).containsExactlyInAnyOrderElementsOf(marks(once));
    }

    @Test
    void marksOfAnotherArticleAreLost() {
        WrittenMark mark = mark("Bali", "");
        WrittenMark other = new WrittenMark("https://a.example", mark.words(), mark.start(), "");

        assertThat(ReturnedMarks.of(of(BEFORE), List.of(other)).lost()).containsExactly(other);
    }
}
