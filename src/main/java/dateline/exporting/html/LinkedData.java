package dateline.exporting.html;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.exporting.Chronicle;
import dateline.time.TimeSpan;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events for machines that read pages.
 *
 * @see <a href="https://schema.org/Event">schema.org</a>
 */
final class LinkedData {

    private LinkedData() {}

    /** The events with a day in the years of four digits, as JSON-LD that may stand inside HTML. */
    static String of(Dossier dossier, PageAnchors anchors) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode data = mapper.createObjectNode();
        data.put("@context", "https://schema.org");
        ArrayNode graph = data.putArray("@graph");
        for (Event event : Chronicle.of(dossier)) {
            event.time()
                    .filter(time -> !time.openStart() && Chronicle.isOfFourDigits(time.earliest()))
                    .ifPresent(time -> write(event, time, anchors, graph.addObject()));
        }
        return mapper.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static void write(Event event, TimeSpan time, PageAnchors anchors, ObjectNode json) {
        json.put("@type", "Event");
        json.put("@id", "#" + anchors.event(event));
        json.put("name", event.title());
        json.put("startDate", time.earliest().toString());
        if (!time.openEnd() && Chronicle.isOfFourDigits(time.latest())) {
            json.put("endDate", time.latest().toString());
        }
        event.place()
                .ifPresent(place ->
                        json.putObject("location").put("@type", "Place").put("name", place));
    }
}
