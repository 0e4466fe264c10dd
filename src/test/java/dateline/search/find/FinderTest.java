package dateline.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Block;
import dateline.article.TextSpan;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FinderTest {

    private static List<String> hits(FindQuery query, String... texts) {
        List<Block> blocks = IntStream.range(0, texts.length)
                .<Block>mapToObj(number -> new Block.Paragraph("p" + number, texts[number]))
                .toList();
        return new Finder(query)
                .find(blocks).stream()
                        .map(hit -> hit.block() + ":"
                                + blocks.get(Integer.parseInt(hit.block().substring(1)))
                                        .text(hit))
                        .toList();
    }

    @Test
    void findsEveryHitInReadingOrder() {
        assertThat(hits(FindQuery.of("taiwan"), "Taiwan, and the Taiwan Strait", "taiwan"))
                .containsExactly("p0:Taiwan", "p0:Taiwan", "p1:taiwan");
    }

    @Test
    void findsNothingForAnEmptyQuery() {
        assertThat(hits(FindQuery.NOTHING, "some text")).isEmpty();
    }

    @Test
    void findsACurlyApostropheByAStraightOne() {
        assertThat(hits(FindQuery.of("china's"), "China’s ministry")).containsExactly("p0:China’s");
        assertThat(hits(FindQuery.of("\"low point\""), "the “low point” in relations"))
                .containsExactly("p0:“low point”");
        assertThat(hits(FindQuery.of("1999-2001"), "from 1999–2001")).containsExactly("p0:1999–2001");
        assertThat(hits(FindQuery.of("19 June"), "19\u00a0June")).containsExactly("p0:19\u00a0June");
    }

    @Test
    void matchesCaseOnlyWhenAsked() {
        assertThat(hits(new FindQuery("us", true, false, false), "The US told us"))
                .containsExactly("p0:us");
    }

    @Test
    void matchesWholeWordsOnlyWhenAsked() {
        assertThat(hits(new FindQuery("art", false, true, false), "art, party, Art’s, art"))
                .containsExactly("p0:art", "p0:Art", "p0:art");
    }

    @Test
    void findsAWholeWordThatBeginsInsideAnotherHit() {
        assertThat(hits(new FindQuery("a a", false, true, false), "ba a a")).containsExactly("p0:a a");
    }

    @Test
    void foldsAccentsUnlessTheyAreToMatch() {
        assertThat(hits(FindQuery.of("cafe"), "Café, cafe\u0301, cafe"))
                .containsExactly("p0:Café", "p0:cafe\u0301", "p0:cafe");
        assertThat(hits(new FindQuery("cafe", false, false, true), "Café cafe")).containsExactly("p0:cafe");
    }

    @Test
    void findsLettersThatFoldToSeveral() {
        assertThat(hits(FindQuery.of("strasse"), "Straße")).containsExactly("p0:Straße");
        assertThat(hits(FindQuery.of("s"), "ß")).hasSize(1);
    }

    @Property
    void everyHitLiesInTheTextAndHitsNeverOverlap(@ForAll String text, @ForAll String sought) {
        Block block = new Block.Paragraph("p", text);
        List<TextSpan> hits = new Finder(FindQuery.of(sought)).find(List.of(block));
        assertThat(hits).allMatch(hit -> hit.end() <= text.length());
        for (int each = 1; each < hits.size(); each++) {
            assertThat(hits.get(each).start())
                    .isGreaterThanOrEqualTo(hits.get(each - 1).end());
        }
    }
}
