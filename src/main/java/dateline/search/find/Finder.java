package dateline.search.find;

import dateline.article.Block;
import dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Finds the words of a query in blocks, in reading order; hits do not overlap. */
public final class Finder {

    private final FindQuery query;
    private final String sought;

    public Finder(FindQuery query) {
        this.query = query;
        this.sought = new FoldedText(query.text(), query).folded();
    }

    /** Every hit; none for an empty query. */
    public List<TextSpan> find(List<Block> blocks) {
        List<TextSpan> hits = new ArrayList<>();
        if (!sought.isEmpty()) {
            blocks.forEach(block -> findIn(block, hits));
        }
        return List.copyOf(hits);
    }

    private void findIn(Block block, List<TextSpan> hits) {
        FoldedText text = new FoldedText(block.text(), query);
        String folded = text.folded();
        int at = folded.indexOf(sought);
        int free = 0;
        while (at >= 0) {
            TextSpan hit = new TextSpan(block.id(), text.origin(at), text.end(at + sought.length() - 1));
            boolean wanted = hit.start() >= free && (!query.wholeWord() || isWhole(block.text(), hit));
            if (wanted) {
                hits.add(hit);
                free = hit.end();
            }
            at = folded.indexOf(sought, wanted ? at + sought.length() : at + 1);
        }
    }

    private static boolean isWhole(String text, TextSpan hit) {
        return !joins(text, hit.start()) && !joins(text, hit.end());
    }

    /** Whether letters or digits stand on both sides of the offset. */
    private static boolean joins(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(offset))
                && Character.isLetterOrDigit(text.codePointAt(offset));
    }
}
