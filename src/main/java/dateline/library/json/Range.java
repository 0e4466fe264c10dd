package dateline.library.json;

import dateline.article.TextSpan;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where words stand: a TextPositionSelector.
 *
 * @param start in code points, inclusive
 * @param end in code points, exclusive
 */
record Range(int start, int end) implements Selector {

    static final String TYPE = "TextPositionSelector";

    /** The place of a span of the block. */
    static Range of(BlockText block, TextSpan span) {
        CodePoints places = block.codePoints();
        return new Range(places.fromUnits(span.start()), places.fromUnits(span.end()));
    }

    static Optional<Selector> read(Cursor json) {
        json.require("start");
        json.require("end");
        OptionalInt start = json.number("start");
        OptionalInt end = json.number("end");
        return start.isPresent() && end.isPresent()
                ? Optional.of(new Range(start.getAsInt(), end.getAsInt()))
                : Optional.empty();
    }

    /** The span in the block; empty where the text does not reach. */
    Optional<TextSpan> in(BlockText block) {
        CodePoints places = block.codePoints();
        return 0 <= start && start < end && end <= places.count()
                ? Optional.of(new TextSpan(block.id(), places.toUnits(start), places.toUnits(end)))
                : Optional.empty();
    }

    @Override
    public ObjectNode write() {
        return Shape.object().put("type", TYPE).put("start", start).put("end", end);
    }
}
