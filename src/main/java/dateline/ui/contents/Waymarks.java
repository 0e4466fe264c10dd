package dateline.ui.contents;

import dateline.article.Article;
import dateline.article.Block;
import dateline.dossier.Headline;
import dateline.ui.contents.ContentsRow.PartRow;
import java.util.List;
import java.util.stream.IntStream;

/** Places to go to in a text that has no headings of its own: its title and, where it is long, how paragraphs begin that are as far apart. */
final class Waymarks {

    private static final int MOST = 12;
    private static final int LEAST_BLOCKS = 12;
    private static final int LONGEST = 48;

    private Waymarks() {}

    /** Of an article, in reading order; none where it has no words. */
    static List<PartRow> of(Article article) {
        List<Block> blocks = article.blocks().stream()
                .filter(block -> !block.text().isBlank())
                .toList();
        int parts = Math.min(blocks.size(), Math.clamp(blocks.size() / LEAST_BLOCKS, 1, MOST));
        return IntStream.range(0, parts)
                .mapToObj(part -> blocks.get(part * blocks.size() / parts))
                .map(block -> new PartRow(block.id(), Headline.beginning(block.text(), LONGEST)))
                .toList();
    }
}
