package dateline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All of an article as one text: its blocks in reading order, empty ones left out, each on its line. So files of annotations count.
 *
 * @param blocks in reading order
 * @param text with a line feed after each block
 * @param starts where each block begins, in UTF-16 units, by its id
 */
public record WholeText(List<Block> blocks, String text, Map<String, Integer> starts) {

    /** Of an article. */
    public static WholeText of(Article article) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> starts = new HashMap<>();
        for (Block block : article.blocks()) {
            starts.put(block.id(), text.length());
            if (!block.text().isEmpty()) {
                text.append(block.text()).append('\n');
            }
        }
        return new WholeText(article.blocks(), text.toString(), Map.copyOf(starts));
    }

    /** What the article is called in files of annotations: its web address, or else its id. */
    public static String name(Article article) {
        return article.source().webAddress().orElse("urn:dateline:article:" + article.id());
    }

    /** The words of a span, and those before and after it. */
    public Quote quote(TextSpan span) {
        int start = start(span);
        return Quote.of(text, new TextSpan(span.block(), start, start + span.length()));
    }

    /** Where a span begins, in code points. */
    public int position(TextSpan span) {
        return text.codePointCount(0, start(span));
    }

    private int start(TextSpan span) {
        return starts.getOrDefault(span.block(), 0) + span.start();
    }

    /** Where words stand in the article: at this code point or, where others stand there now, elsewhere; empty where they are gone. */
    public Optional<TextSpan> find(Quote words, int position, QuoteSearch search) {
        int unit = text.offsetByCodePoints(0, Math.clamp(position, 0, text.codePointCount(0, text.length())));
        int index = 0;
        for (int block = 0; block < blocks.size(); block++) {
            index = starts.getOrDefault(blocks.get(block).id(), 0) <= unit ? block : index;
        }
        Block block = blocks.get(index);
        int near = unit - starts.getOrDefault(block.id(), 0);
        return block.text().startsWith(words.exact(), near)
                ? Optional.of(
                        new TextSpan(block.id(), near, near + words.exact().length()))
                : search.find(blocks, index, words, near);
    }
}
