package dateline.library.json;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an object or array of a file holds beside what the program knows, to be put back when it is written. */
final class Kept {

    private final String identity;
    private final Map<String, JsonNode> members = new LinkedHashMap<>();
    private final NavigableMap<Integer, JsonNode> elements = new TreeMap<>();
    private final Map<String, Kept> below = new LinkedHashMap<>();

    /** For an object. */
    Kept() {
        this("");
    }

    /** For an array whose elements are told apart by the named member, or by their index where they lack it. */
    Kept(String identity) {
        this.identity = identity;
    }

    boolean isEmpty() {
        return members.isEmpty() && elements.isEmpty() && below.isEmpty();
    }

    /** The members that are kept whole. */
    Map<String, JsonNode> members() {
        return members;
    }

    /** Keeps a whole member of an object. */
    void member(String name, JsonNode value) {
        members.put(name, value);
    }

    /** Keeps a whole element of an array. */
    void element(int index, JsonNode value) {
        elements.put(index, value);
    }

    /** Keeps what is deeper inside a member or an element. */
    void inside(String step, Kept kept) {
        if (!kept.isEmpty()) {
            below.put(step, kept);
        }
    }

    /** What is kept inside a member or an element. */
    Kept inside(String step) {
        return below.getOrDefault(step, new Kept());
    }

    /** How an element is told from the others of its array. */
    String step(JsonNode element, int index) {
        JsonNode name = element.path(identity);
        return name.isString() && !identity.isEmpty() ? name.stringValue() : Integer.toString(index);
    }

    /** Puts everything back that the object does not have. */
    void restore(ObjectNode object) {
        below.forEach((name, kept) -> {
            if (!kept.elements.isEmpty() && !object.has(name)) {
                object.putArray(name);
            }
            kept.restoreAny(object.path(name));
        });
        members.forEach(object::putIfAbsent);
    }

    /** The elements of an array, with everything put back: at its place, or at the end where the array became shorter. */
    void weave(Iterator<? extends JsonNode> written, Consumer<JsonNode> whole) {
        int index = 0;
        while (written.hasNext()) {
            JsonNode orphan = elements.get(index);
            JsonNode element = orphan == null ? written.next() : orphan;
            if (orphan == null) {
                inside(step(element, index)).restoreAny(element);
            }
            whole.accept(element);
            index++;
        }
        elements.tailMap(index).values().forEach(whole);
    }

    private void restore(ArrayNode array) {
        List<JsonNode> written = List.copyOf(array.values());
        array.removeAll();
        weave(written.iterator(), array::add);
    }

    private void restoreAny(JsonNode node) {
        switch (node) {
            case ObjectNode object -> restore(object);
            case ArrayNode array -> restore(array);
            default -> {}
        }
    }
}
