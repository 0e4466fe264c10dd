package dateline.library.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the objects of a file; what is empty is left out. */
final class Shape {

    private Shape() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void text(ObjectNode json, String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }

    static void texts(ObjectNode json, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(json.putArray(key)::add);
        }
    }

    static <T> void object(ObjectNode json, String key, Optional<T> value, Function<T, ObjectNode> writer) {
        value.ifPresent(present -> json.set(key, writer.apply(present)));
    }

    static <T> void objects(ObjectNode json, String key, List<T> values, Function<T, ObjectNode> writer) {
        if (!values.isEmpty()) {
            json.set(key, array(values, writer));
        }
    }

    static <T> ArrayNode array(List<T> values, Function<T, ObjectNode> writer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }
}
