package dateline.language.reader;

import dateline.language.Part;
import dateline.language.reader.UnreadableModelException.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the model tells of itself, {@code reader.json}.
 *
 * @param pieces how many word pieces a window holds, unless it is one long sentence
 * @param longest how many it may hold at all
 */
record ModelDescription(LabelSet labels, int pieces, int longest) {

    private static final List<String> VERSION = List.of("1");

    ModelDescription {
        if (pieces < 3 || longest < pieces) {
            throw new IllegalArgumentException("windows of " + pieces + " to " + longest + " pieces");
        }
    }

    static ModelDescription of(byte[] json) throws UnreadableModelException {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            return Described.of(parser).description();
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableModelException(Reason.MODEL, "reader.json: " + e.getMessage(), e);
        }
    }

    /** The strings and numbers under each name. Read piece by piece: to bind them to types would take half the time of a start. */
    private record Described(Map<String, List<String>> values) {

        static Described of(JsonParser parser) {
            Map<String, List<String>> values = new HashMap<>();
            String name = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = parser.currentName();
                } else if (token.isScalarValue()) {
                    values.computeIfAbsent(name, none -> new ArrayList<>()).add(parser.getString());
                }
            }
            return new Described(values);
        }

        ModelDescription description() {
            agree("version", VERSION);
            agree("shapes", written(WordShape.values()));
            agree("event", List.of("none", "B", "A"));
            agree("status", written(EventSense.Outlook.values()));
            return new ModelDescription(labels(), number("pieces"), number("longest"));
        }

        private LabelSet labels() {
            return new LabelSet(
                    all("upos").stream().map(Part::valueOf).toList(),
                    all("feats").stream()
                            .map(label -> label.equals("_") ? "" : label)
                            .toList(),
                    all("lemma").stream().map(LemmaScript::of).toList(),
                    all("relation"),
                    all("name").stream().map(NameLabel::of).toList());
        }

        private List<String> all(String name) {
            List<String> found = values.getOrDefault(name, List.of());
            if (found.isEmpty()) {
                throw new IllegalArgumentException("there is no " + name);
            }
            return found;
        }

        private int number(String name) {
            return Integer.parseInt(all(name).getFirst());
        }

        private void agree(String name, List<String> known) {
            if (!known.equals(all(name))) {
                throw new IllegalArgumentException(name + " is " + all(name) + ", not " + known);
            }
        }

        private static List<String> written(Enum<?>[] values) {
            return Arrays.stream(values)
                    .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }
    }
}
