package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.time.TimeSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first paragraph tells of Bali in 2022, the second of a balloon in 2023, the third of something without a date. */
class OutsideTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());

    @BeforeEach
    void open() {
        session.open(Dossiers.twoArticles());
    }

    private Article article() {
        return session.article().orElseThrow();
    }

    private Block paragraph(int number) {
        return article().sections().getFirst().blocks().get(number);
    }

    private Outside during(String time) {
        session.window().mark(TimeSpan.parse(time));
        return new Outside(session);
    }

    @Test
    void holdsTextThatTellsOnlyOfOtherTimes() {
        assertThat(during("2022").holds(paragraph(0))).isFalse();
        assertThat(during("2022").holds(paragraph(1))).isTrue();
        assertThat(during("2022").holds(article().sections().getFirst())).isFalse();
        assertThat(during("1999").holds(article().sections().getFirst())).isTrue();
    }

    @Test
    void doesNotHoldTextThatSpeaksOfNoTime() {
        assertThat(during("1999").holds(paragraph(2))).isFalse();
    }

    @Test
    void holdsNothingWithoutATimeWindow() {
        assertThat(new Outside(session).holds(paragraph(0))).isFalse();
    }

    @Test
    void goesByTheTimeExpressionsOfTheTextToo() {
        session.read(Dossiers.article("c", "It was founded in 1999.", "It closed."));

        assertThat(during("1998").holds(paragraph(0))).isTrue();
        assertThat(during("1999").holds(paragraph(0))).isFalse();
    }

    @Test
    void doesNotGoByEventsThatAreNotShown() {
        session.filters().follow("airspace", false);

        assertThat(during("1999").holds(paragraph(1))).isFalse();
    }
}
