package dateline.library.json;

import dateline.article.TextSpan;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words of a text with what stands around them: a TextQuoteSelector of the W3C Web Annotation model.
 *
 * @param exact the words, not empty
 * @param prefix what stands before them, at most {@value #CONTEXT} code points; may be empty
 * @param suffix what stands after them, likewise
 */
record Quote(String exact, String prefix, String suffix) implements Selector {

    static final String TYPE = "TextQuoteSelector";

    private static final int CONTEXT = 32;

    /** The words of a span of the block. */
    static Quote of(BlockText block, TextSpan span) {
        String text = block.text();
        // a code point has at most two units, so that no more of a long text need be looked at
        int before = Math.max(0, span.start() - 2 * CONTEXT);
        int after = Math.min(text.length(), span.end() + 2 * CONTEXT);
        int back = Math.min(CONTEXT, text.codePointCount(before, span.start()));
        int ahead = Math.min(CONTEXT, text.codePointCount(span.end(), after));
        return new Quote(
                text.substring(span.start(), span.end()),
                text.substring(text.offsetByCodePoints(span.start(), -back), span.start()),
                text.substring(span.end(), text.offsetByCodePoints(span.end(), ahead)));
    }

    static Optional<Selector> read(Cursor json) {
        json.require("exact");
        String exact = json.text("exact", " ");
        if (exact.isEmpty()) {
            json.errorAt("exact", "passage.wordless");
            return Optional.empty();
        }
        return Optional.of(new Quote(exact, json.text("prefix", ""), json.text("suffix", "")));
    }

    @Override
    public ObjectNode write() {
        return Shape.object()
                .put("type", TYPE)
                .put("exact", exact)
                .put("prefix", prefix)
                .put("suffix", suffix);
    }

    /** How many UTF-16 units of the surroundings are the same when the words stand at this place of a text. */
    int agreement(String text, int start) {
        return before(text, start) + after(text, start + exact.length());
    }

    /** As much as can agree. */
    int context() {
        return prefix.length() + suffix.length();
    }

    private int before(String text, int start) {
        int same = 0;
        while (same < prefix.length()
                && same < start
                && prefix.charAt(prefix.length() - 1 - same) == text.charAt(start - 1 - same)) {
            same++;
        }
        return same;
    }

    private int after(String text, int end) {
        int same = 0;
        while (same < suffix.length() && end + same < text.length() && suffix.charAt(same) == text.charAt(end + same)) {
            same++;
        }
        return same;
    }
}
