package dateline.library.json;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** How a passage is found in the text of its block, as the W3C Web Annotation model has it. */
sealed interface Selector permits QuoteSelector, Range {

    /** The selector as a file has it. */
    ObjectNode write();

    /** Reads a selector; empty for a kind that is not used here. */
    static Optional<Selector> read(Cursor json) {
        return switch (json.text("type")) {
            case QuoteSelector.TYPE -> QuoteSelector.read(json);
            case Range.TYPE -> Range.read(json);
            default -> Optional.empty();
        };
    }
}
