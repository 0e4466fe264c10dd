package dateline.language.reader;

import dateline.language.Part;
import dateline.language.reader.UnreadableModelException.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the model tells of itself, {@code reader.json}.
 *
 * @param pieces how many word pieces a window holds, unless it is one long sentence
 * @param longest how many it may hold at all
 */
record ModelDescription(Labels labels, int pieces, int longest) {

    private static final int VERSION = 1;

    ModelDescription {
        if (pieces < 3 || longest < pieces) {
            throw new IllegalArgumentException("windows of " + pieces + " to " + longest + " pieces");
        }
    }

    static ModelDescription of(byte[] json) throws UnreadableModelException {
        try {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build()
                    .readValue(json, Described.class)
                    .description();
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableModelException(Reason.MODEL, "reader.json: " + e.getMessage(), e);
        }
    }

    /** What the file holds. */
    private record Described(int version, Map<String, List<String>> labels, List<String> shapes, Window window) {

        private record Window(int pieces, int longest) {}

        ModelDescription description() {
            agree("version", VERSION, version);
            agree("shapes", written(WordShape.values()), shapes);
            agree("event", List.of("none", "B", "A"), labelled("event"));
            agree("status", written(EventSense.Outlook.values()), labelled("status"));
            return new ModelDescription(known(), window.pieces(), window.longest());
        }

        private Labels known() {
            return new Labels(
                    labelled("upos").stream().map(Part::valueOf).toList(),
                    labelled("feats").stream()
                            .map(label -> label.equals("_") ? "" : label)
                            .toList(),
                    labelled("lemma").stream().map(LemmaScript::of).toList(),
                    labelled("relation"),
                    labelled("name").stream().map(NameLabel::of).toList());
        }

        private List<String> labelled(String output) {
            List<String> found = labels.getOrDefault(output, List.of());
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no labels for " + output);
            }
            return found;
        }

        private static List<String> written(Enum<?>[] values) {
            return Arrays.stream(values)
                    .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }

        private static void agree(String what, Object known, Object found) {
            if (!known.equals(found)) {
                throw new IllegalArgumentException(what + " is " + found + ", not " + known);
            }
        }
    }
}
