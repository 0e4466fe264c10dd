package dateline.dating;

import dateline.article.Block;
import java.util.List;

/** One running text and the time expressions found in it. */
record Passage(Block block, List<Found> found) {

    String text() {
        return block.text();
    }

    /** Where the heading begins that the expression stands in; -1 when it stands in running text. */
    int headingOf(Found one) {
        return block instanceof Block.Heading heading && heading.level() > 1 ? 0 : Headings.headingOf(one, text());
    }
}
