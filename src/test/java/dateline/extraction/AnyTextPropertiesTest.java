package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.dossier.Dossier;
import dateline.extraction.titles.HeadlineWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, extraction ends, and what it finds lies in the text. */
class AnyTextPropertiesTest {

    @Property(tries = 150)
    void takesAnyCharacters(@ForAll String text) {
        check(text);
    }

    @Property(tries = 300)
    void takesAnyWords(@ForAll("words") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> words() {
        return AnyWords.texts(40);
    }

    private static void check(String text) {
        Article article = Texts.article("a", "2023-06-14", "Title", text);
        Dossier dossier = Texts.dossier(List.of(), article);
        Map<String, Integer> lengths = article.blocks().stream()
                .collect(Collectors.toMap(Block::id, block -> block.text().length()));
        assertThat(dossier.events()).allSatisfy(event -> {
            assertThat(event.title()).isNotBlank().hasSizeLessThanOrEqualTo(HeadlineWriter.LONGEST);
            assertThat(event.mentions()).isNotEmpty().allSatisfy(mention -> {
                assertThat(mention.clause().end())
                        .isLessThanOrEqualTo(lengths.get(mention.clause().block()));
                assertThat(mention.trigger())
                        .hasValueSatisfying(trigger ->
                                assertThat(mention.clause().overlaps(trigger)).isTrue());
            });
        });
        assertThat(dossier.quotations())
                .allSatisfy(quotation -> assertThat(quotation.passage().end())
                        .isLessThanOrEqualTo(lengths.get(quotation.passage().block())));
    }
}
