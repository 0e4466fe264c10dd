package dateline.library.json;

import static java.util.stream.Collectors.joining;

import dateline.time.TimeSpan;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one object of a file. It knows where it stands: what is missing or of the wrong kind becomes a {@link Flaw} and a
 * harmless value, so that one reading tells everything that is wrong. What is never asked for is kept.
 */
final class Cursor {

    private final FileReading reading;
    private final @Nullable Cursor parent;
    private final String step;
    private final JsonNode node;
    private final List<String> asked = new ArrayList<>(8);
    private @Nullable Kept kept;

    /** At the object with this JSON pointer. */
    Cursor(FileReading reading, String pointer, JsonNode node) {
        this(reading, null, pointer, node);
    }

    private Cursor(FileReading reading, @Nullable Cursor parent, String step, JsonNode node) {
        this.reading = reading;
        this.parent = parent;
        this.step = step;
        this.node = node;
    }

    /** Reads the object as a whole, and keeps what the reader did not ask for; empty when it is no object. */
    <T> Optional<T> read(Function<Cursor, Optional<T>> reader) {
        if (!node.isObject()) {
            error("value.object");
            return Optional.empty();
        }
        Optional<T> value = reader.apply(this);
        if (node.size() > asked.size()) {
            node.forEachEntry((name, unknown) -> {
                if (!asked.contains(name)) {
                    kept().member(name, reading.keep(unknown));
                }
            });
        }
        return value;
    }

    /** What was kept so far. */
    Kept kept() {
        Kept present = kept == null ? new Kept() : kept;
        kept = present;
        return present;
    }

    /** An id, which must be there and not blank. */
    String id() {
        String id = text("id");
        if (id.isBlank() && node.path("id").isString()) {
            errorAt("id", "value.blank", "id");
        }
        return id;
    }

    /** A text that must be there. */
    String text(String key) {
        require(key);
        return text(key, "");
    }

    /** A text, or what stands for it when it is absent. */
    String text(String key, String absent) {
        JsonNode value = member(key);
        if (value == null) {
            return absent;
        } else if (!value.isString()) {
            errorAt(key, "value.text", key);
            return absent;
        }
        return Unicode.wellFormed(value.stringValue());
    }

    /** Texts; none when they are absent. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        int index = 0;
        for (JsonNode element : array(key)) {
            if (element.isString()) {
                texts.add(Unicode.wellFormed(element.stringValue()));
            } else {
                errorAt(key + "/" + index, "value.texts", key);
            }
            index++;
        }
        reading.count(texts.size());
        return texts;
    }

    /** A whole number; empty when it is absent. */
    OptionalInt number(String key) {
        JsonNode value = member(key);
        if (value == null) {
            return OptionalInt.empty();
        } else if (!value.isInt()) {
            errorAt(key, "value.number", key);
            return OptionalInt.empty();
        }
        return OptionalInt.of(value.intValue());
    }

    /** Numbers; none when they are absent, without those that are none. */
    List<Double> decimals(String key) {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode element : array(key)) {
            if (element.isNumber()) {
                numbers.add(element.decimalValue().doubleValue());
            }
        }
        return numbers;
    }

    /** True or false, or what stands for it when it is absent. */
    boolean flag(String key, boolean absent) {
        JsonNode value = member(key);
        if (value != null && !value.isBoolean()) {
            errorAt(key, "value.flag", key);
        }
        return value != null && value.isBoolean() ? value.booleanValue() : absent;
    }

    /** A value of an enumeration, or what stands for it when it is absent. */
    <E extends Enum<E>> E choice(String key, E absent) {
        return choice(key, absent, EnumName::of);
    }

    /** A value of an enumeration that must be there. */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        require(key);
        return choice(key, type.getEnumConstants()[0]);
    }

    /** The same, with the names that the file uses for the values. */
    <E extends Enum<E>> E choice(String key, E absent, Function<E, String> name) {
        String written = text(key, name.apply(absent));
        List<E> values = List.of(absent.getDeclaringClass().getEnumConstants());
        Optional<E> named = values.stream()
                .filter(value -> name.apply(value).equals(written))
                .findFirst();
        if (named.isEmpty()) {
            errorAt(key, "value.choice", key, written, values.stream().map(name).collect(joining(", ")));
        }
        return named.orElse(absent);
    }

    /** Values of an enumeration; those that it does not have are left out. */
    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        Map<String, E> named =
                Stream.of(type.getEnumConstants()).collect(Collectors.toMap(EnumName::of, value -> value));
        return texts(key).stream()
                .flatMap(text -> Optional.ofNullable(named.get(text)).stream())
                .toList();
    }

    /** A time in EDTF; empty when it is absent. */
    Optional<TimeSpan> time(String key) {
        String edtf = text(key, "");
        try {
            return edtf.isEmpty() ? Optional.empty() : Optional.of(reading.time(edtf));
        } catch (DateTimeException broken) {
            errorAt(key, "time.broken", edtf);
            return Optional.empty();
        }
    }

    /** An object; empty when it is absent, or when its reader cannot place it: then it is kept as it is. */
    <T> Optional<T> object(String key, Function<Cursor, Optional<T>> reader) {
        JsonNode member = member(key);
        if (member == null) {
            return Optional.empty();
        }
        Cursor child = new Cursor(reading, this, key, member);
        Optional<T> value = child.read(reader);
        if (value.isEmpty()) {
            kept().member(key, reading.keep(member));
        } else if (child.kept != null) {
            kept().inside(key, child.kept);
        }
        return value;
    }

    /** Objects, told apart by the named member; those that the reader cannot place are kept as they are. */
    <T> List<T> objects(String key, String identity, Function<Cursor, Optional<T>> reader) {
        Elements<T> elements = new Elements<>(reading, identity, reader);
        int index = 0;
        for (JsonNode element : array(key)) {
            elements.read(new Cursor(reading, this, key + "/" + index, element), index++);
        }
        if (!elements.kept().isEmpty()) {
            kept().inside(key, elements.kept());
        }
        return elements.values();
    }

    /** The object as it is in the file. */
    JsonNode node() {
        return node;
    }

    /** The member must be there. */
    void require(String key) {
        if (!node.has(key)) {
            errorAt(key, "value.missing", key);
        }
    }

    /** Something is wrong with this object. */
    void error(String message, Object... arguments) {
        reading.errors().add(pointer(), message, arguments);
    }

    /** This object speaks of a passage that was not found. */
    void orphan(String message, Object... arguments) {
        reading.orphans().add(pointer(), message, arguments);
    }

    /** Something is wrong with a member of this object. */
    void errorAt(String key, String message, Object... arguments) {
        reading.errors().add(pointer() + "/" + key, message, arguments);
    }

    private @Nullable JsonNode member(String key) {
        JsonNode value = node.get(key);
        if (value != null && !asked.contains(key)) {
            asked.add(key);
        }
        return value;
    }

    private Iterable<JsonNode> array(String key) {
        JsonNode value = member(key);
        if (value != null && !value.isArray()) {
            errorAt(key, "value.array", key);
            return List.of();
        }
        return value == null ? List.of() : value;
    }

    private String pointer() {
        return parent == null ? step : parent.pointer() + "/" + step;
    }
}
