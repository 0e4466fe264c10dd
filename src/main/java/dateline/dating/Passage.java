package dateline.dating;

import dateline.article.Block;
import java.util.List;

/** One running text and the time expressions found in it. */
record Passage(Block block, List<Found> found) {

    private static final String ENDS_OF_PARAGRAPHS = ".!?:\"”’)]\r\n";

    String text() {
        return block.text();
    }

    /** Whether a paragraph ends between the offsets: at the end of a line that ends a sentence or is empty. */
    boolean paragraphEnds(int from, int to) {
        String text = text();
        for (int at = text.indexOf('\n', from, to); at >= 0; at = text.indexOf('\n', at + 1, to)) {
            if (at == 0 || ENDS_OF_PARAGRAPHS.indexOf(text.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the heading begins that the expression stands in; -1 when it stands in running text. */
    int headingOf(Found one) {
        return block instanceof Block.Heading heading && heading.level() > 1 ? 0 : Headings.headingOf(one, text());
    }
}
