package dateline.extraction.titles;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extraction.AnyWords;
import dateline.extraction.Examples.Told;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever the text and the word, a headline is short, whole and well written. */
class HeadlineWriterTest {

    private static final List<String> LEADING = List.of("a", "an", "the", "and", "or", "of", "to");

    @Property(tries = 60)
    void isShortAndWhole(@ForAll("texts") String text) {
        for (List<String> row : HeadlineExamplesTest.headlines(new Told("News", text))) {
            String title = row.get(2);
            assertThat(title).hasSizeLessThanOrEqualTo(HeadlineWriter.LONGEST);
            assertThat(row.get(3)).hasSizeLessThanOrEqualTo(HeadlineWriter.LONGEST);
            if (!title.isEmpty()) {
                assertThat(title.codePointAt(0))
                        .satisfies(first ->
                                assertThat(Character.isLowerCase(first)).isFalse());
                assertThat(title).doesNotContain("  ").doesNotEndWith(" ").doesNotEndWith(",");
                assertThat(count(title, '“')).isEqualTo(count(title, '”'));
                assertThat(count(title, '(')).isEqualTo(count(title, ')'));
                assertThat(LEADING).doesNotContain(title.substring(title.lastIndexOf(' ') + 1));
            }
        }
    }

    private static long count(String title, int mark) {
        return title.chars().filter(found -> found == mark).count();
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyWords.texts(20);
    }

    @Test
    void writesSmallWhatIsNoNameInAHeadlineWhoseWordsAllHaveCapitals() {
        assertThat(ofHeadline(
                        "Overnight Fire Destroys Historic Mill In Oslo; Two Men Held After Long Chase Through City"))
                .anyMatch(title -> title.startsWith("Fire destroys historic "));
        assertThat(ofHeadline(
                        "Overnight fire destroys Historic Mill in Oslo; two men held after long chase through city"))
                .anyMatch(title -> title.startsWith("Fire destroys Historic "));
    }

    @Test
    void keepsCapitalsInTextThatIsFullOfNames() {
        String said = "Overnight Fire Destroys Historic Mill In Oslo; Two Men Held After Long Chase Through City.";
        assertThat(titles(new Told("A fire", said))).noneMatch(title -> title.contains("historic"));
    }

    private static List<String> ofHeadline(String headline) {
        return titles(new Told(headline, "Nobody was hurt."));
    }

    private static List<String> titles(Told told) {
        return HeadlineExamplesTest.headlines(told).stream()
                .map(row -> row.get(2))
                .toList();
    }
}
