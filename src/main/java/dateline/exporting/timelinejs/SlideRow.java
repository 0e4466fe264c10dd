package dateline.exporting.timelinejs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Slides as rows of the table of TimelineJS. */
final class SlideRow {

    /** Where in a slide the cell of each column stands, in the order of the columns. */
    private static final Map<String, String> COLUMNS = columns();

    private SlideRow() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String end : List.of("", "End ")) {
            String date = end.isEmpty() ? "/start_date" : "/end_date";
            Stream.of("Year", "Month", "Day", "Time")
                    .forEach(part -> columns.put(end + part, date + "/" + part.toLowerCase(Locale.ROOT)));
        }
        columns.put("Display Date", "/display_date");
        columns.put("Headline", "/text/headline");
        columns.put("Text", "/text/text");
        columns.put("Media", "/media/url");
        columns.put("Media Credit", "/media/credit");
        columns.put("Media Caption", "/media/caption");
        columns.put("Media Thumbnail", "/media/thumbnail");
        columns.put("Alt Text", "/media/alt");
        columns.put("Type", "/type");
        columns.put("Group", "/group");
        columns.put("Background", "/background");
        return columns;
    }

    /** The rows of a timeline: its title, its events and its eras. */
    static List<Map<String, String>> all(ObjectNode timeline) {
        List<Map<String, String>> rows = new ArrayList<>();
        if (timeline.path("title") instanceof ObjectNode title) {
            rows.add(of(title, "title"));
        }
        timeline.path("events").forEach(slide -> rows.add(of(slide, "")));
        timeline.path("eras").forEach(slide -> rows.add(of(slide, "era")));
        return rows;
    }

    /** All columns of these rows, those that TimelineJS knows first. */
    static List<String> columns(List<Map<String, String>> rows) {
        return Stream.concat(COLUMNS.keySet().stream(), rows.stream().flatMap(row -> row.keySet().stream()))
                .distinct()
                .toList();
    }

    /** The cells of a slide by column; members that TimelineJS has no column for have one of their own. */
    private static Map<String, String> of(JsonNode slide, String type) {
        Map<String, String> cells = new LinkedHashMap<>();
        COLUMNS.forEach((column, place) -> put(column, cell(slide.at(place)), cells));
        put("Time", clock(slide.path("start_date")), cells);
        put("End Time", clock(slide.path("end_date")), cells);
        put("Type", type, cells);
        slide.forEachEntry((name, value) -> {
            if (COLUMNS.values().stream().noneMatch(place -> (place + "/").startsWith("/" + name + "/"))) {
                put(name, cell(value), cells);
            }
        });
        return cells;
    }

    private static void put(String column, String cell, Map<String, String> cells) {
        if (!cell.isEmpty()) {
            cells.put(column, cell);
        }
    }

    private static String cell(JsonNode value) {
        if (value.isObject() && (value.has("url") || value.has("color"))) { // a background
            return value.path(value.has("url") ? "url" : "color").asString("");
        }
        return value.isMissingNode() || value.isNull() ? "" : value.isContainer() ? value.toString() : value.asString();
    }

    private static String clock(JsonNode date) {
        return date.has("hour")
                ? "%s:%02d"
                        .formatted(
                                date.path("hour").asString(),
                                date.path("minute").asInt(0))
                : "";
    }
}
