package dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a day without its year has the one that it has, in an article of 3 January 2025. */
class ReasonTest {

    private static final TimeSpan PUBLISHED = TimeSpan.parse("2025-01-03");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council opened the bridge on 5 May. | 2024-05-05 | last-before",
                "The council opened the bridge on 27 December. | 2024-12-27 | nearest",
                "The council will open the bridge on 5 September. | 2025-09-05 | next-after",
                "The council will open the bridge on 9 January. | 2025-01-09 | next-after"
            })
    void saysNearestOnlyOfWhatIs(String sentence, String value, String rule) {
        Article article = new Article(
                "a",
                new Block.Heading("a/title", "Bridge", 1),
                Source.UNKNOWN,
                Optional.of(PUBLISHED),
                List.of(new Section(new Block.Heading("a/s", "", 2), List.of(new Block.Paragraph("a/p", sentence)))));

        assertThat(TimeTagger.of(Locale.ENGLISH).tag(article).resolve(Optional.of(PUBLISHED)))
                .singleElement()
                .satisfies(expression -> {
                    assertThat(expression.value()).isEqualTo(value);
                    assertThat(expression.derivation().rule()).isEqualTo(rule);
                });
    }
}
