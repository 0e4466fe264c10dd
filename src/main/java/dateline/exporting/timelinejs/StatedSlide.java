package dateline.exporting.timelinejs;

import dateline.article.Particular;
import dateline.exporting.OneLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A slide as the document has it that an event comes from: what nobody has changed stays as it is there.
 *
 * @param original all members there
 */
record StatedSlide(ObjectNode original) {

    private static final List<String> PARTS = List.of("year", "month", "day", "hour", "minute");

    /** Of what a document of TimelineJS states besides; empty where it is another document. */
    static Optional<StatedSlide> of(List<Particular> particulars, JsonMapper mapper) {
        ObjectNode original = mapper.createObjectNode();
        particulars.stream()
                .filter(each -> each.format().equals("timelinejs"))
                .forEach(each -> original.set(each.name(), value(each, mapper)));
        return original.isEmpty() ? Optional.empty() : Optional.of(new StatedSlide(original));
    }

    private static JsonNode value(Particular particular, JsonMapper mapper) {
        try {
            return mapper.readTree(particular.value());
        } catch (JacksonException text) {
            return StringNode.valueOf(particular.value());
        }
    }

    boolean isEra() {
        return original.path("type").asString("").equalsIgnoreCase("era");
    }

    boolean hasGroup() {
        return !group().isEmpty();
    }

    private String group() {
        return OneLine.of(original.path("group").asString(original.path("tag").asString("")));
    }

    /**
     * The slide as it is now.
     *
     * @param slide as it would be written without the document
     * @param isRenamed whether the event has another title by now
     */
    ObjectNode updated(ObjectNode slide, boolean isRenamed) {
        ObjectNode updated = original.deepCopy();
        if (isEra()) {
            updated.remove("type"); // the list that it stands in says so
        }
        if (!isSame("start_date", slide) || slide.has("end_date") && !isSame("end_date", slide)) {
            Stream.of("start_date", "end_date", "display_date").forEach(name -> put(name, slide, updated));
        }
        if (!group().equals(slide.path("group").asString(""))) {
            put("group", slide, updated);
        }
        retitle(updated, slide, isRenamed);
        return updated;
    }

    /** With the headline that it would have without the document, if that is another by now. */
    static void retitle(ObjectNode updated, ObjectNode slide, boolean isRenamed) {
        if (updated.path("text") instanceof ObjectNode text && isRenamed) {
            text.set("headline", slide.path("text").path("headline"));
        } else if (isRenamed) {
            updated.set("text", slide.path("text"));
        }
    }

    private static void put(String name, ObjectNode from, ObjectNode to) {
        if (from.has(name)) {
            to.set(name, from.path(name));
        } else {
            to.remove(name);
        }
    }

    private boolean isSame(String date, ObjectNode slide) {
        return numbers(original.path(date)).equals(numbers(slide.path(date)));
    }

    /** The parts as numbers, as far as they go on; an hour needs a minute. */
    private static List<Long> numbers(JsonNode date) {
        List<Long> numbers = PARTS.stream()
                .map(part -> date.path(part).asString("").strip())
                .takeWhile(part -> part.matches("-?\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        return numbers.size() == PARTS.size() - 1 ? numbers.subList(0, numbers.size() - 1) : numbers;
    }
}
