package dateline.library.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Lays a file out for people: indented, with a passage, and whatever holds only plain values, on one line. */
final class Layout {

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private final ObjectWriter line = writer(new FixedSpaceIndenter());
    private final ObjectWriter lines = writer(new DefaultIndenter("  ", "\n"));

    private static ObjectWriter writer(Indenter indenter) {
        return JsonMapper.shared()
                .writer()
                .with(new DefaultPrettyPrinter(SEPARATORS)
                        .withArrayIndenter(indenter)
                        .withObjectIndenter(indenter));
    }

    /** A generator for a whole file. */
    JsonGenerator generator(Writer out) {
        return lines.createGenerator(out);
    }

    /** Writes one value. */
    void write(JsonGenerator json, JsonNode node) {
        if (isPlain(node)) {
            json.writeRawValue(line.writeValueAsString(node));
        } else if (node.isObject()) {
            json.writeStartObject();
            node.forEachEntry((name, value) -> {
                json.writeName(name);
                write(json, value);
            });
            json.writeEndObject();
        } else {
            json.writeStartArray();
            node.forEach(element -> write(json, element));
            json.writeEndArray();
        }
    }

    private static boolean isPlain(JsonNode node) {
        return node.has("selector") || node.valueStream().noneMatch(JsonNode::isContainer);
    }
}
