package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingPlaceTest {

    private final ReadingPlace reading = new ReadingPlace(new Bookmarks());

    @BeforeEach
    void read() {
        List<Section> sections = Stream.of("a", "b", "c")
                .map(id -> new Section(
                        new Block.Heading(id, "Section " + id, 2),
                        List.of(new Block.Paragraph(id + "/p", "word ".repeat(100)))))
                .toList();
        reading.read(
                new Article("x", new Block.Heading("title", "Title", 1), Source.UNKNOWN, Optional.empty(), sections));
    }

    private Optional<String> section() {
        return reading.section().map(section -> section.heading().id());
    }

    private static TextSpan heading(String section) {
        return new TextSpan(section, 0, 9);
    }

    private static TextSpan part(String section, int from, int to) {
        return new TextSpan(section + "/p", from, to);
    }

    @Test
    void isInTheSectionAtTheTopOfTheScreen() {
        reading.scrolledTo(List.of(part("a", 200, 500), heading("b"), part("b", 0, 200)));
        assertThat(section()).contains("a");
    }

    @Test
    void isInTheNextSectionWhereOnlyTheLastLinesOfOneAreLeft() {
        reading.scrolledTo(List.of(part("a", 440, 500), heading("b"), part("b", 0, 400)));
        assertThat(section()).contains("b");
    }

    @Test
    void isInTheLastSectionWhereTheTextEnds() {
        reading.scrolledTo(List.of(part("b", 100, 500), heading("c"), part("c", 0, 500)));
        assertThat(section()).contains("c");
        reading.scrolledTo(List.of(part("b", 100, 500), heading("c"), part("c", 0, 400)));
        assertThat(section()).as("where more is to come").contains("b");
    }

    @Test
    void isInTheFirstSectionOfATextThatIsOnScreenWhole() {
        reading.scrolledTo(List.of(new TextSpan("title", 0, 5), heading("a"), part("a", 0, 500), part("c", 0, 500)));
        assertThat(section()).contains("a");
    }

    @Test
    void isInTheSectionOfTheReadingLine() {
        reading.scrolledTo(List.of(part("a", 370, 500), heading("b"), part("b", 0, 400)));
        assertThat(section()).as("begun above it").contains("b");
        reading.scrolledTo(List.of(part("a", 300, 500), heading("b"), part("b", 0, 340)));
        assertThat(section()).as("begun below it").contains("a");
    }

    @Test
    void isWhereTheReaderAskedToBeUntilTheyMoveOn() {
        reading.goTo(part("a", 480, 500));
        List<TextSpan> arrived = List.of(part("a", 440, 500), heading("b"), part("b", 0, 400));
        reading.scrolledTo(arrived);
        assertThat(section()).contains("a");

        reading.movedOn();
        assertThat(section()).as("though it is in sight still").contains("b");
        reading.scrolledTo(arrived);
        assertThat(section()).contains("b");
    }

    @Test
    void isInTheFirstSectionWhileTheTitleIsOnScreen() {
        reading.scrolledTo(
                List.of(new TextSpan("title", 0, 5), heading("a"), part("a", 0, 20), heading("b"), part("b", 0, 500)));
        assertThat(section()).contains("a");
    }

    @Test
    void isBelowTheTitleAndALineWithoutAHeadingInTheSectionOfTheReadingLine() {
        Section lead = new Section(new Block.Heading("lead", "", 2), List.of(new Block.Paragraph("lead/p", "Today.")));
        Section first = new Section(
                new Block.Heading("a", "Section a", 2), List.of(new Block.Paragraph("a/p", "word ".repeat(100))));
        reading.read(new Article(
                "x", new Block.Heading("title", "Title", 1), Source.UNKNOWN, Optional.empty(), List.of(lead, first)));
        reading.scrolledTo(List.of(new TextSpan("title", 0, 5), part("lead", 0, 6), heading("a"), part("a", 0, 300)));
        assertThat(section()).contains("a");
    }

    @Test
    void isWhereTheReaderAskedToBeUntilThatIsOffTheScreen() {
        reading.goTo(heading("c"));
        reading.scrolledTo(List.of(part("a", 0, 500), heading("b")));
        assertThat(section()).contains("a");

        List<TextSpan> arrived = List.of(part("b", 100, 500), heading("c"), part("c", 0, 300));
        reading.scrolledTo(arrived);
        assertThat(section()).contains("c");

        reading.scrolledTo(List.of(part("a", 0, 500)));
        reading.scrolledTo(arrived);
        assertThat(section()).contains("b");
    }

    @Test
    void isAtOnceWhereTheReaderAskedToBeWhereThatIsOnTheScreenAlready() {
        reading.scrolledTo(List.of(part("a", 0, 500), heading("b"), part("b", 0, 300)));
        reading.goTo(part("b", 10, 40));
        assertThat(section()).contains("b");

        reading.goTo(part("c", 10, 40));
        assertThat(section()).contains("a");
    }

    @Test
    void isInNoneWhereNoneIsOnScreen() {
        reading.scrolledTo(List.of());
        assertThat(section()).isEmpty();
    }
}
