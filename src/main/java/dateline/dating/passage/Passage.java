package dateline.dating.passage;

import dateline.article.Block;
import java.util.List;

/** One running text and the time expressions found in it. */
public record Passage(Block block, List<Found> found) {

    private static final String ENDS_OF_PARAGRAPHS = ".!?:\"”’)]\r\n";

    private static final List<String> SIGNS_AFTER_HEADS = List.of("-", "–", "—", ":");

    /** What is written. */
    public String text() {
        return block.text();
    }

    /** Whether a paragraph ends between the offsets: at the end of a line that ends a sentence or is empty. */
    public boolean paragraphEnds(int from, int to) {
        String text = text();
        for (int at = text.indexOf('\n', from, to); at >= 0; at = text.indexOf('\n', at + 1, to)) {
            if (at == 0 || ENDS_OF_PARAGRAPHS.indexOf(text.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins with the expression and goes on after a dash or colon, or says nothing else. */
    public boolean beginsEntry(Found one) {
        String text = text();
        boolean line = one.start() == 0 || text.charAt(one.start() - 1) == '\n';
        int sign = text.startsWith(" ", one.end()) ? one.end() + 1 : one.end();
        boolean alone = one.end() == text.length() || text.charAt(one.end()) == '\n';
        return line && (alone || SIGNS_AFTER_HEADS.stream().anyMatch(head -> text.startsWith(head, sign)));
    }

    /** Where the heading begins that the expression stands in; -1 when it stands in running text. */
    public int headingOf(Found one) {
        return block instanceof Block.Heading heading && heading.level() > 1 ? 0 : HeadingLines.headingOf(one, text());
    }
}
