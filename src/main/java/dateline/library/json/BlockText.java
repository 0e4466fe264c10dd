package dateline.library.json;

import dateline.article.Block;
import dateline.article.Quote;
import dateline.article.QuoteSearch;
import dateline.article.TextSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a block in its article. */
final class BlockText {

    private final List<Block> article;
    private final int index;
    private @Nullable CodePoints codePoints;

    /** The block at this index among all blocks of its article. */
    BlockText(List<Block> article, int index) {
        this.article = article;
        this.index = index;
    }

    String id() {
        return article.get(index).id();
    }

    String text() {
        return article.get(index).text();
    }

    /** Its places; counted once, for a text may hold many passages. */
    CodePoints codePoints() {
        CodePoints counted = codePoints == null ? CodePoints.of(text()) : codePoints;
        codePoints = counted;
        return counted;
    }

    /** Where the words stand now, in it or elsewhere in its article, nearest to the unit where they were. */
    Optional<TextSpan> find(QuoteSearch search, Quote quote, int near) {
        return search.find(article, index, quote, near);
    }
}
