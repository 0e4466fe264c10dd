package dateline.library.json;

import dateline.article.Quote;
import dateline.article.TextSpan;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Words with what stands around them: a TextQuoteSelector. */
record QuoteSelector(Quote quote) implements Selector {

    static final String TYPE = "TextQuoteSelector";

    /** The words of a span of the block. */
    static QuoteSelector of(BlockText block, TextSpan span) {
        return new QuoteSelector(Quote.of(block.text(), span));
    }

    static Optional<Selector> read(Cursor json) {
        json.require("exact");
        String exact = json.text("exact", " ");
        if (exact.isEmpty()) {
            json.errorAt("exact", "passage.wordless");
            return Optional.empty();
        }
        return Optional.of(new QuoteSelector(new Quote(exact, json.text("prefix", ""), json.text("suffix", ""))));
    }

    @Override
    public ObjectNode write() {
        return Shape.object()
                .put("type", TYPE)
                .put("exact", quote.exact())
                .put("prefix", quote.prefix())
                .put("suffix", quote.suffix());
    }
}
