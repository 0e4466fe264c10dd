package dateline.exporting.annotations;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TextSpan;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * All of an article as one text: its blocks in reading order, empty ones left out, each on its line.
 *
 * @param text with a line feed after each block
 * @param starts where each block begins, in UTF-16 units, by its id
 */
record SourceText(String text, Map<String, Integer> starts) {

    private static final int CONTEXT = 32;

    static SourceText of(Article article) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> starts = new HashMap<>();
        for (Block block : article.blocks()) {
            starts.put(block.id(), text.length());
            if (!block.text().isEmpty()) {
                text.append(block.text()).append('\n');
            }
        }
        return new SourceText(text.toString(), Map.copyOf(starts));
    }

    /** Writes a TextQuoteSelector of a span: its words, and those before and after it. */
    void quote(TextSpan span, ObjectNode json) {
        int start = start(span);
        int end = start + span.length();
        int before = Math.min(CONTEXT, text.codePointCount(0, start));
        int after = Math.min(CONTEXT, text.codePointCount(end, text.length()));
        json.put("type", "TextQuoteSelector");
        json.put("exact", text.substring(start, end));
        json.put("prefix", text.substring(text.offsetByCodePoints(start, -before), start));
        json.put("suffix", text.substring(end, text.offsetByCodePoints(end, after)));
    }

    /** Writes a TextPositionSelector of a span, in code points. */
    void position(TextSpan span, ObjectNode json) {
        int start = text.codePointCount(0, start(span));
        json.put("type", "TextPositionSelector");
        json.put("start", start);
        json.put("end", start + text.codePointCount(start(span), start(span) + span.length()));
    }

    private int start(TextSpan span) {
        return starts.getOrDefault(span.block(), 0) + span.start();
    }
}
