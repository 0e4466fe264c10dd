package dateline.exporting.timex;

import dateline.article.TimeExpression;
import dateline.time.DerivationWords;
import dateline.time.TimeSpan;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON Lines: one object for each expression, with its words, its time as EDTF and the reason for it. */
public final class JsonTimexWriter implements TimexWriter {

    private final JsonMapper mapper =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private final DerivationWords words;

    /** Explains values in these words. */
    public JsonTimexWriter(DerivationWords words) {
        this.words = words;
    }

    @Override
    public String write(TaggedDocument document) {
        CodePointCounter points = new CodePointCounter(document.text());
        StringBuilder lines = new StringBuilder();
        for (TimeExpression expression : document.expressions()) {
            int start = points.at(expression.span().start());
            int end = points.at(expression.span().end());
            lines.append(mapper.writeValueAsString(object(document, expression, start, end)))
                    .append('\n');
        }
        return lines.toString();
    }

    private ObjectNode object(TaggedDocument document, TimeExpression expression, int start, int end) {
        ObjectNode object = mapper.createObjectNode();
        object.put("doc", document.name());
        object.put("start", start);
        object.put("end", end);
        object.put("text", expression.derivation().phrase());
        object.put("type", expression.type().name());
        object.put("value", expression.value());
        expression.time().map(TimeSpan::edtf).ifPresent(edtf -> object.put("time", edtf));
        object.put("reason", words.sentence(expression.derivation()));
        return object;
    }
}
