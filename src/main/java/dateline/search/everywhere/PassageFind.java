package dateline.search.everywhere;

import dateline.article.Block;
import dateline.article.TextSpan;
import java.util.List;

/**
 * Hits in a text that are near enough to each other to be shown together.
 *
 * @param block the text
 * @param hits at least one, in reading order
 */
public record PassageFind(Block block, List<TextSpan> hits) {

    public PassageFind {
        hits = List.copyOf(hits);
    }

    /** Where the first hit is. */
    public TextSpan place() {
        return hits.getFirst();
    }

    /** The hits with what stands around them. */
    public Excerpt excerpt() {
        return Excerpt.around(block.text(), hits);
    }
}
