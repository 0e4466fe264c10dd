package dateline.library.json;

import dateline.article.Quote;
import dateline.article.QuoteSearch;
import dateline.article.TextSpan;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Passages with two selectors. The position is believed where the quoted words stand there; otherwise the words are looked
 * for, and a passage whose words are gone is an orphan.
 */
final class PassageJson {

    private static final long PATIENCE = 200_000_000;

    private final Texts texts;
    private final QuoteSearch search = new QuoteSearch(PATIENCE);

    /** For passages in these texts. */
    PassageJson(Texts texts) {
        this.texts = texts;
    }

    /** The member {@code passage}, which must be there; empty for an orphan. */
    Optional<TextSpan> required(Cursor json) {
        json.require("passage");
        return json.object("passage", this::read);
    }

    /** Where the passage is now; empty for an orphan. */
    Optional<TextSpan> read(Cursor json) {
        String id = json.text("block");
        List<Selector> selectors = json.objects("selector", "type", Selector::read);
        Optional<Quote> quote = first(selectors, QuoteSelector.class).map(QuoteSelector::quote);
        Optional<Range> range = first(selectors, Range.class);
        Optional<BlockText> block = texts.find(id);
        Optional<TextSpan> span = block.flatMap(text -> place(text, quote, range));
        if (selectors.isEmpty()) {
            json.errorAt("selector", "passage.empty");
        } else if (block.isEmpty() && !id.isEmpty()) {
            json.orphan("passage.block", words(quote), id);
        } else if (block.isPresent() && span.isEmpty()) {
            json.orphan(quote.isEmpty() ? "passage.outside" : "passage.lost", words(quote), id);
        }
        return span;
    }

    /** The words of a span; throws {@link IllegalArgumentException} when the dossier has no such block. */
    String words(TextSpan span) {
        return block(span).text().substring(span.start(), span.end());
    }

    /** A passage as a file has it; throws {@link IllegalArgumentException} when the dossier has no such block. */
    ObjectNode write(TextSpan span) {
        BlockText block = block(span);
        ObjectNode json = Shape.object().put("block", span.block());
        List<Selector> selectors = List.of(QuoteSelector.of(block, span), Range.of(block, span));
        Shape.objects(json, "selector", selectors, Selector::write);
        return json;
    }

    private static String words(Optional<Quote> quote) {
        return quote.map(Quote::exact).orElse("");
    }

    private BlockText block(TextSpan span) {
        return texts.find(span.block()).orElseThrow(() -> new IllegalArgumentException("no block for " + span));
    }

    private Optional<TextSpan> place(BlockText block, Optional<Quote> quote, Optional<Range> range) {
        Optional<TextSpan> believed = range.flatMap(place -> place.in(block));
        if (quote.isEmpty()) {
            return believed;
        }
        Quote words = quote.get();
        return believed.filter(span -> words(span).equals(words.exact()))
                .or(() -> block.find(search, words, range.map(Range::start).orElse(0)));
    }

    private static <S extends Selector> Optional<S> first(List<Selector> selectors, Class<S> kind) {
        return selectors.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
